using Lkjip.App.Telemetry;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Triggers;

/// <summary>Looks at queue, jobs and runs and says in one sentence how they stand, for alerts (pengamat).</summary>
internal sealed partial class WatchTrigger(StorageClients storage, TimeProvider time, ILogger<WatchTrigger> logger) : Trigger
{
    /// <inheritdoc />
    public override string Name => "watch";

    /// <inheritdoc />
    public override string Binding => "timer";

    /// <inheritdoc />
    /// <remarks>The host logs the result too: it is another sentence, so that no figure is found twice.</remarks>
    public override async Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken)
    {
        var seen = await Watched.LookAsync(storage, time, cancellationToken);
        seen.Record();
        Log.Seen(logger, seen.Waiting, seen.OldestMessage, seen.Poison, seen.JobsOpen, seen.OldestJob, seen.JobsFailed, seen.RunsOpen, seen.RunsLate);
        return "Queue, jobs and runs were looked at.";
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = Watched.Sentence)]
        public static partial void Seen(
            ILogger logger, long waiting, long oldestMessage, long poison, long jobsOpen, long oldestJob, long jobsFailed, long runsOpen, long runsLate);
    }
}
