using System.Text;
using Azure;
using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Lkjip.Azure.Stores;

/// <summary>A queue of job messages (antrean), base64 as the Functions host expects.</summary>
public sealed class JobMessages
{
    private readonly QueueClient queue;

    internal JobMessages(QueueClient queue) => this.queue = queue;

    /// <summary>Sends a message, invisible for the delay.</summary>
    public Task SendAsync(JobMessage message, TimeSpan delay, CancellationToken cancellationToken) =>
        queue.SendMessageAsync(Encode(message.ToJson()), delay, timeToLive: null, cancellationToken);

    /// <summary>Receives up to so many messages; nobody else sees them until the time-out.</summary>
    public async Task<IReadOnlyList<QueuedMessage>> ReceiveAsync(int most, TimeSpan visibility, CancellationToken cancellationToken)
    {
        QueueMessage[] messages = await queue.ReceiveMessagesAsync(most, visibility, cancellationToken);
        return [.. messages.Select(m => new QueuedMessage(Decode(m.MessageText), m.DequeueCount, m.MessageId, m.PopReceipt, m.InsertedOn))];
    }

    /// <summary>Deletes a received message; false when it had become visible again and was received by another.</summary>
    public async Task<bool> DeleteAsync(QueuedMessage message, CancellationToken cancellationToken)
    {
        try
        {
            await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
            return true;
        }
        catch (RequestFailedException gone) when (IsGone(gone))
        {
            return false;
        }
    }

    /// <summary>Makes a received message visible again after the delay; nothing when another has received it since.</summary>
    public async Task ReleaseAsync(QueuedMessage message, TimeSpan delay, CancellationToken cancellationToken)
    {
        try
        {
            await queue.UpdateMessageAsync(message.MessageId, message.PopReceipt, Encode(message.Text), delay, cancellationToken);
        }
        catch (RequestFailedException gone) when (IsGone(gone))
        {
            // Somebody else has it: there is nothing to release.
        }
    }

    /// <summary>Sends a text as it is; for moving a message to the poison queue.</summary>
    public Task SendTextAsync(string text, CancellationToken cancellationToken) => queue.SendMessageAsync(Encode(text), cancellationToken);

    /// <summary>About how many messages there are.</summary>
    public async Task<int> CountAsync(CancellationToken cancellationToken)
    {
        QueueProperties properties = await queue.GetPropertiesAsync(cancellationToken);
        return properties.ApproximateMessagesCount;
    }

    /// <summary>When the oldest visible message was sent; null when there is none. Takes no message.</summary>
    public async Task<DateTimeOffset?> OldestAsync(CancellationToken cancellationToken)
    {
        PeekedMessage? oldest = await queue.PeekMessageAsync(cancellationToken);
        return oldest?.InsertedOn;
    }

    internal Task EnsureCreatedAsync(CancellationToken cancellationToken) => queue.CreateIfNotExistsAsync(cancellationToken: cancellationToken);

    private static bool IsGone(RequestFailedException failed) =>
        failed.ErrorCode == QueueErrorCode.MessageNotFound || failed.ErrorCode == QueueErrorCode.PopReceiptMismatch;

    private static string Encode(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    // A message that somebody put there by hand may be plain; the client's own decoding would refuse the whole batch with it.
    private static string Decode(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : text;
    }
}
