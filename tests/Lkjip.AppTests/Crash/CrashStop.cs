namespace Lkjip.AppTests.Crash;

/// <summary>The one request that is held until its process is killed.</summary>
internal sealed class CrashStop(CrashStep step, bool after)
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int taken;

    /// <summary>True when it is held after it was carried out.</summary>
    public bool After { get; } = after;

    /// <summary>Ends when the step is reached.</summary>
    public Task Reached => reached.Task.WaitAsync(TimeSpan.FromMinutes(1));

    /// <summary>True when the step was reached.</summary>
    public bool HasReached => reached.Task.IsCompleted;

    public bool Takes(ProxiedRequest request) => step.Matches(request) && Interlocked.Exchange(ref taken, 1) == 0;

    /// <summary>Lets the held request go: it is dropped.</summary>
    public void Release() => released.TrySetResult();

    public async Task HoldAsync(CancellationToken aborted)
    {
        reached.TrySetResult();
        await Task.WhenAny(released.Task, Task.Delay(Timeout.Infinite, aborted));
    }
}
