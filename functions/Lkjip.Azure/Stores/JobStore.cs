using System.Diagnostics;
using System.Runtime.CompilerServices;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The jobs: rows beside the report, taken by a lease (pekerjaan).</summary>
/// <remarks>The lease is the entity tag of the row: whoever wrote it last holds the job; every later write of another ends it.</remarks>
public sealed class JobStore
{
    private readonly TableClient table;
    private readonly JobIndex index;
    private readonly FencedTable fenced;
    private readonly TimeProvider time;

    internal JobStore(TableClient table, JobIndex index, TimeProvider time) =>
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
        if (job.NotBefore > time.GetUtcNow())
            return new(TakeOutcome.Early, job);
        var taken = job with
        {
            State = Job.Running,
            Owner = owner,
            LeaseUntil = time.GetUtcNow() + lease,
            Attempts = job.Attempts + 1,
            NotBefore = null,
            Trace = Activity.Current?.TraceId.ToString(),
        };
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

    /// <summary>Puts a job off: nothing failed, so that its attempts begin anew; null when the lease was lost.</summary>
    public Task<Job?> PostponeAsync(Job job, TimeSpan delay, string message, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return WriteAsync(job with
        {
            State = Job.Queued,
            Owner = null,
            LeaseUntil = null,
            Message = message,
            Attempts = 0,
            NotBefore = now + delay,
            WaitingSince = job.WaitingSince ?? now,
        }, cancellationToken);
    }

    /// <summary>Notes that documents are archived, so that a later attempt does only what follows; null when the lease was lost.</summary>
    public Task<Job?> ArchivedAsync(Job job, int documents, string? warning, CancellationToken cancellationToken) =>
        WriteAsync(job with { Archived = documents, Warning = warning }, cancellationToken);

    /// <summary>Lets a job that failed or waits begin anew, because a person asks for it; null when it moved meanwhile, runs, or is done.</summary>
    public async Task<Job?> RetryAsync(Job job, CancellationToken cancellationToken)
    {
        if (job.State == Job.Done || IsLeased(job))
            return null;
        await index.OpenAsync(job, cancellationToken);
        var again = await WriteAsync(job with
        {
            State = Job.Queued,
            Owner = null,
            LeaseUntil = null,
            Attempts = 0,
            NotBefore = null,
            WaitingSince = null,
        }, cancellationToken);
        if (again is not null && job.State == Job.Failed)
            await index.RemoveAsync(JobLine.FailedRow(job), cancellationToken);
        return again;
    }

    internal Task OpenAsync(Job job, CancellationToken cancellationToken) => index.OpenAsync(job, cancellationToken);

    private bool IsLeased(Job job) => job.IsLeasedAt(time.GetUtcNow());

    private async Task<Job?> EndAsync(Job job, CancellationToken cancellationToken)
    {
        var ended = await WriteAsync(job with { Owner = null, LeaseUntil = null }, cancellationToken);
        if (ended is not null)
            await index.EndAsync(ended, cancellationToken);
        return ended;
    }

    private async Task<Job?> WriteAsync(Job job, CancellationToken cancellationToken)
    {
        var moved = job with { UpdatedAt = time.GetUtcNow() };
        return await fenced.ReplaceAsync(JobRow.Write(moved), job.ETag, cancellationToken) is { } tag ? moved with { ETag = tag } : null;
    }
}
