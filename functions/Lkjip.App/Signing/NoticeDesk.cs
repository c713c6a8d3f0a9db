using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Signing;

/// <summary>Where a person decides about notices: revoke a link, send again with a new one (meja pemberitahuan).</summary>
internal sealed class NoticeDesk(StorageClients storage, JobSender sender, TimeProvider time)
{
    /// <summary>Revokes the link of a notice of the current version, or says why not. A revoked one stays so.</summary>
    public async Task<Problem?> RevokeAsync(ReportKey key, string signatory, string purpose, Caller caller, CancellationToken cancellationToken)
    {
        var (problem, head, notice) = await FindAsync(key, signatory, purpose, cancellationToken);
        if (problem is not null || notice!.RevokedAt is not null)
        {
            return problem;
        }

        var name = await NameAsync(head!, notice, cancellationToken);
        return await storage.Notices.RevokeAsync(notice, Line(head!, name, HistoryEntry.LinkRevoked, caller), cancellationToken) ? null : new Problem("notice-stale");
    }

    /// <summary>Sends a notice of the current version again, with a new link that ends the earlier one, or says why not.</summary>
    public async Task<Problem?> SendAgainAsync(ReportKey key, string signatory, string purpose, Caller caller, CancellationToken cancellationToken)
    {
        var (problem, head, notice) = await FindAsync(key, signatory, purpose, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        if (notice!.Purpose == Notice.Sign && !await IsDueAsync(head!, notice, cancellationToken))
        {
            return new Problem("notice-not-due");
        }

        var name = await NameAsync(head!, notice, cancellationToken);
        if (!await storage.Notices.IssueAsync(notice, Line(head!, name, HistoryEntry.NoticeAgain, caller), cancellationToken))
        {
            return new Problem("notice-stale");
        }

        var job = await storage.Jobs.AddAsync(key, head!.Version, new NewJob(SendNoticesJob.KindName), caller.Name, cancellationToken);
        await sender.SendAsync(key, job.Id, cancellationToken);
        return null;
    }

    private async Task<(Problem? Problem, ReportHead? Head, Notice? Notice)> FindAsync(
        ReportKey key, string signatory, string purpose, CancellationToken cancellationToken)
    {
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head)
        {
            return (ReportAddress.Unknown(key), null, null);
        }

        return await storage.Notices.FindAsync(key, head.Version, signatory, purpose, cancellationToken) is { } notice
            ? (null, head, notice)
            : (new Problem("notice-unknown"), null, null);
    }

    private async Task<bool> IsDueAsync(ReportHead head, Notice notice, CancellationToken cancellationToken)
    {
        var signatures = await storage.Signatures.ListAsync(head.Key, head.Version, cancellationToken).ToListAsync(cancellationToken);
        return head.State == ReportStates.Approved
            && SigningOrder.Of(await ReportAsync(head, cancellationToken), signatures).Next?.Signer.Id == notice.SignatoryId;
    }

    private async Task<string> NameAsync(ReportHead head, Notice notice, CancellationToken cancellationToken) =>
        SigningOrder.Of(await ReportAsync(head, cancellationToken), []).Find(notice.SignatoryId)?.Name ?? notice.SignatoryId;

    private async Task<PerformanceReport> ReportAsync(ReportHead head, CancellationToken cancellationToken) =>
        (await StoredReport.LoadAsync(storage, head.Key, head.Version, cancellationToken))!.Assessment.Report;

    private HistoryEntry Line(ReportHead head, string name, string what, Caller caller) =>
        new(time.GetUtcNow(), caller.Name, what, head.Version, head.State, null) { Subject = name };
}
