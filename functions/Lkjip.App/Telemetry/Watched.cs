using Lkjip.Azure.Stores;

namespace Lkjip.App.Telemetry;

/// <summary>What waits, is stuck or has failed in queue, jobs and runs (hasil pengamatan); ages in whole seconds.</summary>
internal sealed record Watched(long Waiting, long OldestMessage, long Poison, long JobsOpen, long OldestJob, long JobsFailed, long RunsOpen, long RunsLate)
{
    /// <summary>The one sentence of the log that says it. Alerts read it: a change here is a change of their queries too.</summary>
    public const string Sentence = "Watch: queue {Waiting} waiting, oldest {OldestMessage} s; poison {Poison}; "
        + "jobs {JobsOpen} open, oldest {OldestJob} s, {JobsFailed} failed; runs {RunsOpen} open, {RunsLate} late.";

    // So many open runs are looked at: more than there are regions.
    private const int MostRuns = 1_000;
    private static readonly TimeSpan Late = TimeSpan.FromHours(24);

    /// <summary>Looks; reads a bounded part of the index, whatever has piled up.</summary>
    public static async Task<Watched> LookAsync(StorageClients storage, TimeProvider time, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var (waiting, poison) = (storage.Queue.CountAsync(cancellationToken), storage.Poison.CountAsync(cancellationToken));
        var (oldest, foreign) = (storage.Queue.OldestAsync(cancellationToken), storage.Foreign.CountAsync(cancellationToken));
        var jobs = storage.JobLists.CountAsync(cancellationToken);
        var runs = storage.Runs.OpenAsync(cancellationToken).Take(MostRuns).ToListAsync(cancellationToken).AsTask();
        await Task.WhenAll(waiting, poison, oldest, foreign, jobs, runs);
        var (open, quietSince, failed) = await jobs;
        return new(
            await waiting, Age(await oldest, now), await poison + await foreign, open, Age(quietSince, now), failed,
            (await runs).Count, (await runs).Count(run => run.BeganAt + Late < now));
    }

    /// <summary>Gives the figures to whoever collects them.</summary>
    public void Record()
    {
        Figures.QueueWaiting.Record(Waiting);
        Figures.QueueOldest.Record(OldestMessage);
        Figures.Poison.Record(Poison);
        Figures.JobsOpen.Record(JobsOpen);
        Figures.JobsOldest.Record(OldestJob);
        Figures.JobsFailed.Record(JobsFailed);
        Figures.RunsOpen.Record(RunsOpen);
        Figures.RunsLate.Record(RunsLate);
    }

    private static long Age(DateTimeOffset? since, DateTimeOffset now) => since is { } at && at < now ? (long)(now - at).TotalSeconds : 0;
}
