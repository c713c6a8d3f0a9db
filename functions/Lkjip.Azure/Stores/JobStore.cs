using System.Runtime.CompilerServices;
using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The jobs: rows beside the report, taken by a lease (pekerjaan).</summary>
/// <remarks>The lease is the entity tag of the row: whoever wrote it last holds the job; every later write of another ends it.</remarks>
public sealed class JobStore
{
    // Longer than any request may take: an open line older than this without a job is left from a write that failed.
    private static readonly TimeSpan OrphanAge = TimeSpan.FromMinutes(10);

    private readonly TableClient table;
    private readonly TableClient index;
    private readonly FencedTable fenced;
    private readonly TimeProvider time;

    internal JobStore(TableClient table, TableClient index, TimeProvider time) =>
        (this.table, this.index, fenced, this.time) = (table, index, new(table), time);

    /// <summary>Writes a job that no change of state causes. With an id that exists already, gives the existing one.</summary>
    public async Task<Job> AddAsync(ReportKey report, int version, NewJob job, string by, CancellationToken cancellationToken)
    {
        var added = JobRow.New(report, version, job, by, time.GetUtcNow());
        if (job.Id is { } id && await FindAsync(report, id, cancellationToken) is { } before)
            return before;
        await OpenAsync(added, cancellationToken);
        return await fenced.AddAsync(JobRow.Write(added), cancellationToken) is { } tag
            ? added with { ETag = tag }
            : (await FindAsync(report, added.Id, cancellationToken))!;
    }

    /// <summary>A job; null when there is none.</summary>
    public async Task<Job?> FindAsync(ReportKey report, string id, CancellationToken cancellationToken) =>
        // Ids come from addresses and messages; a key with other characters cannot exist.
        Rows.Plain(id) == id && await table.GetEntityIfExistsAsync(report.Partition, Rows.Job(id), cancellationToken) is { } row
            ? JobRow.Read(row) : null;

    /// <summary>The jobs of a report, oldest first.</summary>
    public async IAsyncEnumerable<Job> ListAsync(ReportKey report, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Prefix(report.Partition, "job-"), null, cancellationToken))
            yield return JobRow.Read(row);
    }

    /// <summary>Takes a job that waits or whose lease has run out.</summary>
    public async Task<JobTake> TakeAsync(ReportKey report, string id, string owner, TimeSpan lease, CancellationToken cancellationToken)
    {
        var job = await FindAsync(report, id, cancellationToken);
        if (job is null)
            return new(TakeOutcome.Missing, null);
        if (job.Ended)
            return new(TakeOutcome.Ended, job);
        if (IsLeased(job))
            return new(TakeOutcome.Busy, job);
        var taken = job with { State = Job.Running, Owner = owner, LeaseUntil = time.GetUtcNow() + lease, Attempts = job.Attempts + 1 };
        return await WriteAsync(taken, cancellationToken) is { } held ? new(TakeOutcome.Taken, held) : new(TakeOutcome.Busy, job);
    }

    /// <summary>Reports progress and renews the lease; null when the lease was lost and the work must stop.</summary>
    public Task<Job?> RenewAsync(Job job, TimeSpan lease, string step, int progress, CancellationToken cancellationToken) =>
        WriteAsync(job with { LeaseUntil = time.GetUtcNow() + lease, Step = step, Progress = progress }, cancellationToken);

    /// <summary>Ends a job well; null when the lease was lost.</summary>
    /// <param name="job">The job, held.</param>
    /// <param name="message">The outcome, in Indonesian.</param>
    /// <param name="warning">What did not work although the job ended well, in Indonesian; null for nothing.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<Job?> FinishAsync(Job job, string message, string? warning, CancellationToken cancellationToken) =>
        EndAsync(job with { State = Job.Done, Progress = 100, Message = message, Warning = warning }, cancellationToken);

    /// <summary>Gives a job up; null when the lease was lost.</summary>
    public Task<Job?> FailAsync(Job job, string message, CancellationToken cancellationToken) =>
        EndAsync(job with { State = Job.Failed, Message = message }, cancellationToken);

    /// <summary>Gives a job back so that a later delivery takes it again; null when the lease was lost.</summary>
    public Task<Job?> ReleaseAsync(Job job, string message, CancellationToken cancellationToken) =>
        WriteAsync(job with { State = Job.Queued, Owner = null, LeaseUntil = null, Message = message }, cancellationToken);

    /// <summary>The open jobs without progress for so long and without a valid lease; for the sweeper.</summary>
    /// <remarks>Reads the one partition of open jobs, and clears lines that are left over.</remarks>
    public async IAsyncEnumerable<Job> StaleAsync(TimeSpan quiet, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in index.QueryAsync(TableFilter.Partition(JobRow.OpenPartition), null, cancellationToken))
        {
            var (report, id) = JobRow.ReadOpen(line);
            var job = await FindAsync(report, id, cancellationToken);
            if (IsLeftOver(job, line))
                await index.DeleteEntityAsync(line.PartitionKey, line.RowKey, ETag.All, cancellationToken);
            else if (job is not null && !IsLeased(job) && job.UpdatedAt + quiet <= time.GetUtcNow())
                yield return job;
        }
    }

    internal Task OpenAsync(Job job, CancellationToken cancellationToken) => index.UpsertEntityAsync(JobRow.WriteOpen(job), cancellationToken);

    private bool IsLeased(Job job) => job.State == Job.Running && job.LeaseUntil > time.GetUtcNow();

    private bool IsLeftOver(Job? job, TableEntity line) =>
        job?.Ended ?? line.GetDateTimeOffset("Since") + OrphanAge <= time.GetUtcNow();

    private async Task<Job?> EndAsync(Job job, CancellationToken cancellationToken)
    {
        var ended = await WriteAsync(job with { Owner = null, LeaseUntil = null }, cancellationToken);
        if (ended is not null)
            await index.DeleteEntityAsync(JobRow.OpenPartition, JobRow.OpenKey(job), ETag.All, cancellationToken);
        return ended;
    }

    private async Task<Job?> WriteAsync(Job job, CancellationToken cancellationToken)
    {
        var moved = job with { UpdatedAt = time.GetUtcNow() };
        return await fenced.ReplaceAsync(JobRow.Write(moved), job.ETag, cancellationToken) is { } tag ? moved with { ETag = tag } : null;
    }
}
