using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The jobs of all reports by what became of them, from the index (daftar pekerjaan).</summary>
public sealed class JobLists
{
    /// <summary>Counts end here: five pages of the service.</summary>
    public const int MostCounted = 5_000;

    // Of so many of the oldest open jobs the rows are read.
    private const int OldestRead = 50;

    // So many lines one sweep looks at: some seconds of reading.
    private const int SweptLines = 1000;

    // Longer than any request may take: an open line older than this without a job is left from a write that failed.
    private static readonly TimeSpan OrphanAge = TimeSpan.FromMinutes(10);

    private readonly JobStore jobs;
    private readonly JobIndex index;
    private readonly TimeProvider time;

    internal JobLists(JobStore jobs, JobIndex index, TimeProvider time) => (this.jobs, this.index, this.time) = (jobs, index, time);

    /// <summary>The open jobs: waiting, put off or running; newest first.</summary>
    public async Task<JobPage> OpenAsync(string? after, int most, CancellationToken cancellationToken)
    {
        var (pairs, next) = await PageAsync(JobLine.Open, after, most, cancellationToken);
        return new([.. pairs.Select(pair => pair.Job).OfType<Job>().Where(job => !job.Ended)], next);
    }

    /// <summary>The failed jobs, newest first. Clears lines of jobs that were tried again.</summary>
    public async Task<JobPage> FailedAsync(string? after, int most, CancellationToken cancellationToken)
    {
        var (pairs, next) = await PageAsync(JobLine.Failed, after, most, cancellationToken);
        var jobsFailed = new List<Job>();
        foreach (var (line, job) in pairs)
        {
            if (job?.State == Job.Failed && JobLine.FailedRow(job).RowKey == line.RowKey)
                jobsFailed.Add(job);
            else
                await index.RemoveAsync(line, cancellationToken);
        }

        return new(jobsFailed, next);
    }

    /// <summary>How many jobs are open and failed, by their lines: about so many, and a bounded number of reads.</summary>
    public async Task<JobCounts> CountAsync(CancellationToken cancellationToken)
    {
        var open = await index.KeysAsync(JobLine.Open, MostCounted, cancellationToken);
        var failed = await index.KeysAsync(JobLine.Failed, MostCounted, cancellationToken);
        var oldest = await Task.WhenAll(open.TakeLast(OldestRead).Select(line => FindAsync(line, cancellationToken)));
        var due = oldest.OfType<Job>().Where(job => !job.Ended).Select(QuietSince).Where(since => since <= time.GetUtcNow()).ToList();
        return new(open.Count, due.Count == 0 ? null : due.Min(), failed.Count);
    }

    /// <summary>Takes a failed job off the list; the job itself stays failed, and is on the list again when it fails again.</summary>
    public Task SetAsideAsync(Job job, CancellationToken cancellationToken) => index.RemoveAsync(JobLine.FailedRow(job), cancellationToken);

    /// <summary>The open jobs without progress for so long, not put off and without a valid lease; for the sweeper.</summary>
    /// <remarks>
    /// Goes on where the last sweep was told to (<see cref="SweptAsync"/>), looks at a bounded part, and puts right what a dead
    /// process left behind: the line of an ended job, a line without a job, a second line of the same job.
    /// </remarks>
    public async Task<JobSweep> SweepAsync(TimeSpan quiet, int most, CancellationToken cancellationToken)
    {
        var (lines, next) = await index.PageAsync(JobLine.Open, await index.SweepPlaceAsync(cancellationToken), SweptLines, cancellationToken);
        var found = new List<Job>();
        foreach (var line in lines)
        {
            if (found.Count == most)
                return new(found, found.Count == 0 ? null : JobLine.OpenRow(found[^1]).RowKey);
            if (await QuietAsync(line, quiet, cancellationToken) is { } job)
                found.Add(job);
        }

        return new(found, next);
    }

    /// <summary>Remembers where the next sweep begins; call it when all that was found is sent.</summary>
    public Task SweptAsync(JobSweep sweep, CancellationToken cancellationToken) => index.KeepSweepPlaceAsync(sweep.Next, cancellationToken);

    private async Task<Job?> QuietAsync(TableEntity line, TimeSpan quiet, CancellationToken cancellationToken)
    {
        var job = await FindAsync(line, cancellationToken);
        if (job is { Ended: true })
            await index.EndAsync(job, cancellationToken);
        if (job is null ? line.GetDateTimeOffset("Since") + OrphanAge <= time.GetUtcNow() : JobLine.OpenRow(job).RowKey != line.RowKey)
            await index.RemoveAsync(line, cancellationToken);
        else if (job is { Ended: false } && IsQuiet(job, quiet))
            return job;
        return null;
    }

    private bool IsQuiet(Job job, TimeSpan quiet)
    {
        var now = time.GetUtcNow();
        return !job.IsLeasedAt(now) && QuietSince(job) + quiet <= now;
    }

    private static DateTimeOffset QuietSince(Job job) => job.NotBefore > job.UpdatedAt ? job.NotBefore.Value : job.UpdatedAt;

    private async Task<(IReadOnlyList<(TableEntity Line, Job? Job)> Pairs, string? Next)> PageAsync(
        string partition, string? after, int most, CancellationToken cancellationToken)
    {
        var (lines, next) = await index.PageAsync(partition, after, most, cancellationToken);
        var found = await Task.WhenAll(lines.Select(line => FindAsync(line, cancellationToken)));
        return ([.. lines.Zip(found)], next);
    }

    private Task<Job?> FindAsync(TableEntity line, CancellationToken cancellationToken)
    {
        var (report, id) = JobLine.Read(line);
        return jobs.FindAsync(report, id, cancellationToken);
    }
}
