using Lkjip.App.Telemetry;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Puts the message of a written job in the queue; when the queue is down now, the sweeper sends it later.</summary>
internal sealed partial class JobSender(StorageClients storage, ILogger<JobSender> logger)
{
    private const string QueueName = "jobs";

    // The queue hides a message for seven days at most; one that comes too early is put off again.
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(1);

    /// <summary>Sends the message.</summary>
    public Task SendAsync(ReportKey key, string job, CancellationToken cancellationToken) => SendAsync(key, job, TimeSpan.Zero, cancellationToken);

    /// <summary>Sends the message so that it is seen after the delay.</summary>
    public async Task SendAsync(ReportKey key, string job, TimeSpan delay, CancellationToken cancellationToken)
    {
        var hidden = delay < LongestDelay ? delay : LongestDelay;
        using var span = Traces.Send(QueueName);
        try
        {
            await storage.Queue.SendAsync(new JobMessage(key.Agency, key.Period, job) { TraceParent = Traces.Context }, hidden, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && StorageFault.IsOutage(failure))
        {
            Log.NotSent(logger, failure, job, key);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The message for job {Job} of {Report} could not be sent; the sweeper will send it.")]
        public static partial void NotSent(ILogger logger, Exception failure, string job, ReportKey report);
    }
}
