using Lkjip.App.Administration;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Takes what needs nobody any more off the list of an administrator (sisihkan).</summary>
internal sealed class JobSetAside(StorageClients storage, AuditTrail audit)
{
    /// <summary>Sets a failed job aside, or says why not.</summary>
    public async Task<Problem?> TryAsync(ReportKey key, string id, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Jobs.FindAsync(key, id, cancellationToken) is not { } job)
        {
            return new Problem("job-unknown", ("job", id));
        }

        if (job.State != Job.Failed)
        {
            return new Problem("job-not-failed", ("job", id));
        }

        await audit.NoteAsync(caller, AuditActions.JobSetAside, $"{key} {id}", new { job.State, job.Attempts, job.Message }, after: null, reason: null, cancellationToken);
        await storage.JobLists.SetAsideAsync(job, cancellationToken);
        return null;
    }

    /// <summary>Sets a foreign message aside, or says why not.</summary>
    public async Task<Problem?> TryAsync(string message, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Foreign.FindAsync(message, cancellationToken) is not { } known)
        {
            return new Problem("message-unknown");
        }

        await audit.NoteAsync(caller, AuditActions.MessageSetAside, "pesan asing", new { known.At, known.Length, known.Text }, after: null, reason: null, cancellationToken);
        await storage.Foreign.RemoveAsync(known, cancellationToken);
        return null;
    }
}
