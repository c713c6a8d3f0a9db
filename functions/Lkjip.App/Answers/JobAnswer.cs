using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A job as it is answered: how far it is, its documents, its notices.</summary>
internal sealed record JobAnswer(
    string Job, string Kind, int Version, string State, int Progress, string? Step, string? Message, string? Warning,
    string? TraceId, IReadOnlyList<DocumentAnswer> Documents, IReadOnlyList<NoticeAnswer> Notices)
{
    /// <summary>The answer for a job.</summary>
    public static async Task<JobAnswer> OfAsync(Job job, StorageClients storage, DocumentLinks links, CancellationToken cancellationToken) => new(
        job.Id, job.Kind, job.Version, job.State, job.Progress, job.Step, job.Message, job.Warning, job.Trace,
        await DocumentAnswer.ListAsync(storage, links, job.Report, job.Version, cancellationToken),
        await storage.Notices.ListAsync(job.Report, job.Version, cancellationToken).Select(NoticeAnswer.Of).ToListAsync(cancellationToken));
}
