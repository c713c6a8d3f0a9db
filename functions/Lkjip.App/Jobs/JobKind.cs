namespace Lkjip.App.Jobs;

/// <summary>A kind of work behind the queue (jenis pekerjaan).</summary>
internal abstract class JobKind
{
    /// <summary>The name in job rows.</summary>
    public abstract string Name { get; }

    /// <summary>Does the work. What it did before must be harmless to do again.</summary>
    public abstract Task<JobOutcome> RunAsync(JobProgress progress, CancellationToken cancellationToken);
}
