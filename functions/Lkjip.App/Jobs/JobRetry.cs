using Lkjip.App.Administration;
using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Lets a job that failed or waits begin anew because an administrator asks for it (coba lagi).</summary>
internal sealed partial class JobRetry(StorageClients storage, JobSender sender, AuditTrail audit, TimeProvider time, ILogger<JobRetry> logger)
{
    /// <summary>Resets the job and sends its message, or says why not.</summary>
    public async Task<(Problem? Problem, Job? Job)> TryAsync(ReportKey key, string id, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Jobs.FindAsync(key, id, cancellationToken) is not { } job)
        {
            return (new Problem("job-unknown", ("job", id)), null);
        }

        if (job.State == Job.Done || job.IsLeasedAt(time.GetUtcNow()))
        {
            return (new Problem(job.State == Job.Done ? "job-done" : "job-running", ("job", id)), null);
        }

        // An old version's documents and mails would speak of data that was replaced.
        if (await storage.Reports.FindAsync(key, cancellationToken) is { } head && head.Version > job.Version)
        {
            return (new Problem("job-outdated", ("job", id)) { Version = head.Version, ETag = Conditions.Quoted(head.Tag) }, null);
        }

        await audit.NoteAsync(
            caller, AuditActions.JobRetried, $"{key} {id}", new { job.State, job.Attempts, job.Message }, new { State = Job.Queued }, reason: null, cancellationToken);
        if (await storage.Jobs.RetryAsync(job, cancellationToken) is not { } again)
        {
            return (new Problem("job-running", ("job", id)), null);
        }

        await sender.SendAsync(key, again.Id, cancellationToken);
        Log.Again(logger, again.Id, key);
        return (null, again);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} of {Report} begins anew because a person asked for it.")]
        public static partial void Again(ILogger logger, string job, ReportKey report);
    }
}
