using System.Globalization;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Triggers;

/// <summary>Puts jobs without progress in the queue again: their message was lost, or their worker died; brings open runs up to date (penyapu).</summary>
internal sealed partial class SweeperTrigger(StorageClients storage, RunKeeper runs, ILogger<SweeperTrigger> logger) : Trigger
{
    // With so many messages in the queue, those of quiet jobs are most likely among them: a sweep never makes it longer than this.
    private const int LongestQueue = 500;
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(5);

    /// <inheritdoc />
    public override string Name => "sweeper";

    /// <inheritdoc />
    public override string Binding => "timer";

    /// <inheritdoc />
    public override async Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken)
    {
        var room = LongestQueue - await storage.Queue.CountAsync(cancellationToken);
        if (room <= 0)
        {
            Log.Full(logger);
            return "The queue is long; nothing was sent again.";
        }

        var sweep = await storage.JobLists.SweepAsync(Quiet, room, cancellationToken);
        foreach (var job in sweep.Quiet)
        {
            await storage.Queue.SendAsync(new JobMessage(job.Report.Agency, job.Report.Period, job.Id), TimeSpan.Zero, cancellationToken);
            Log.Sent(logger, job.Id, job.Report, job.UpdatedAt);
        }

        await foreach (var run in storage.Runs.OpenAsync(cancellationToken))
        {
            await runs.LookAsync(run.Key, cancellationToken);
        }

        await storage.JobLists.SweptAsync(sweep, cancellationToken);
        return $"{sweep.Quiet.Count.ToString(CultureInfo.InvariantCulture)} quiet jobs were sent again.";
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Job {Job} of {Report} has been quiet since {Since} and is sent again.")]
        public static partial void Sent(ILogger logger, string job, ReportKey report, DateTimeOffset since);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The queue of jobs is long; this sweep sends nothing again.")]
        public static partial void Full(ILogger logger);
    }
}
