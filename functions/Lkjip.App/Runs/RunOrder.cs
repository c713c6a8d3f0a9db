using Lkjip.App.Administration;
using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Runs;

/// <summary>Orders a round of a run: the first one, or again what is missing (perintah putaran).</summary>
internal sealed partial class RunOrder(StorageClients storage, JobSender sender, AuditTrail audit, ILogger<RunOrder> logger)
{
    /// <summary>Orders the next round because a person asks; refused while one is still being planned.</summary>
    public async Task<(Problem? Problem, Job? Job)> PlaceAsync(ReportKey run, Caller caller, CancellationToken cancellationToken)
    {
        var before = await storage.Runs.FindAsync(run, cancellationToken);
        if (before is { State: RunHead.Planning })
        {
            return (new Problem("run-planning"), null);
        }

        var round = RunHead.RoundName(before?.Rounds ?? 0);
        await audit.NoteAsync(caller, AuditActions.RunOrdered, run.ToString(), before?.Counts, new { round }, reason: null, cancellationToken);
        var job = await BeginAsync(run, round, caller.Name, cancellationToken);
        Log.Asked(logger, run, job.Id);
        return (null, job);
    }

    /// <summary>Orders the round that is due; false when that was done before.</summary>
    public async Task<bool> PlaceDueAsync(ReportKey run, string by, CancellationToken cancellationToken)
    {
        // The job row is the mark that it was ordered; should its message be lost, the sweeper finds it.
        if (await storage.Jobs.FindAsync(run, PlanRunJob.IdOf(RunHead.Due), cancellationToken) is not null)
        {
            return false;
        }

        await BeginAsync(run, RunHead.Due, by, cancellationToken);
        return true;
    }

    private async Task<Job> BeginAsync(ReportKey run, string round, string by, CancellationToken cancellationToken)
    {
        var job = await storage.Jobs.AddAsync(run, 0, new NewJob(PlanRunJob.KindName) { Id = PlanRunJob.IdOf(round) }, by, cancellationToken);
        await storage.Runs.BeginAsync(run, round, by, cancellationToken);
        await sender.SendAsync(run, job.Id, cancellationToken);
        return job;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "A person ordered the run {Run}, job {Job}.")]
        public static partial void Asked(ILogger logger, ReportKey run, string job);
    }
}
