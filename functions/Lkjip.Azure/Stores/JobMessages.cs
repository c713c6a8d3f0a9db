namespace Lkjip.Azure.Stores;

/// <summary>A queue of job messages (antrean), base64 as the Functions host expects.</summary>
public sealed class JobMessages
{
    /// <summary>Sends a message, invisible for the delay.</summary>
    public Task SendAsync(JobMessage message, TimeSpan delay, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Receives up to so many messages; nobody else sees them until the time-out.</summary>
    public Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan visibility, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Deletes a received message; false when it had become visible again and was received by another.</summary>
    public Task<bool> DeleteAsync(QueuedMessage message, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Makes a received message visible again after the delay.</summary>
    public Task ReleaseAsync(QueuedMessage message, TimeSpan delay, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Sends a text as it is; for moving a message to the poison queue.</summary>
    public Task SendTextAsync(string text, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>About how many messages wait.</summary>
    public Task<int> CountAsync(CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");
}
