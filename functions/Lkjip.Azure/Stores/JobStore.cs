namespace Lkjip.Azure.Stores;

/// <summary>The jobs: rows beside the report, taken by a lease.</summary>
public sealed class JobStore
{
    /// <summary>Writes a job that no change of state causes. With an id that exists already, gives the existing one.</summary>
    public Task<Job> AddAsync(ReportKey report, int version, NewJob job, string by, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>A job; null when there is none.</summary>
    public Task<Job?> FindAsync(ReportKey report, string id, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>The jobs of a report, oldest first.</summary>
    public IAsyncEnumerable<Job> ListAsync(ReportKey report, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Takes a job that waits or whose lease has run out.</summary>
    public Task<JobTake> TakeAsync(ReportKey report, string id, string owner, TimeSpan lease, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Reports progress and renews the lease; null when the lease was lost and the work must stop.</summary>
    public Task<Job?> RenewAsync(Job job, TimeSpan lease, string step, int progress, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Ends a job well; null when the lease was lost.</summary>
    public Task<Job?> FinishAsync(Job job, string message, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Gives a job up; null when the lease was lost.</summary>
    public Task<Job?> FailAsync(Job job, string message, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Gives a job back so that a later delivery takes it again; null when the lease was lost.</summary>
    public Task<Job?> ReleaseAsync(Job job, string message, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>The open jobs without progress for so long and without a valid lease; for the sweeper.</summary>
    public IAsyncEnumerable<Job> StaleAsync(TimeSpan quiet, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");
}
