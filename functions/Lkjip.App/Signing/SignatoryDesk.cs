using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Reviews;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Signing;

/// <summary>Opens a signatory's link and does what is asked behind it (meja penandatangan).</summary>
internal sealed class SignatoryDesk(
    StorageClients storage, ReviewCabinet cabinet, SignatoryLinks links, ReportMover mover, SignedCopies copies, TimeProvider time)
{
    /// <summary>What stands behind a token, or why nothing does.</summary>
    public async Task<(Problem? Problem, LinkedReport? Report)> OpenAsync(string token, CancellationToken cancellationToken)
    {
        if (links.Read(token) is not { } link)
        {
            return (new Problem("link-invalid"), null);
        }

        if (link.Expires <= time.GetUtcNow())
        {
            return (new Problem("link-expired", ("until", LocalTime.InWords(link.Expires))), null);
        }

        var notice = await storage.Notices.FindAsync(link.Report, link.Version, link.Signatory, link.Purpose, cancellationToken);
        if (notice is null || notice.RevokedAt is not null)
        {
            return (new Problem("link-revoked"), null);
        }

        if (notice.Serial != link.Serial)
        {
            return (new Problem("link-replaced"), null);
        }

        return await storage.Reports.FindAsync(link.Report, cancellationToken) is { } head
            && await cabinet.OpenAsync(link.Report, link.Version, cancellationToken) is { } review
            ? (null, new LinkedReport(
                link, head, review,
                await storage.Signatures.ListAsync(link.Report, link.Version, cancellationToken).ToListAsync(cancellationToken),
                await storage.Documents.ListAsync(link.Report, link.Version, cancellationToken).ToListAsync(cancellationToken)))
            : (new Problem("link-invalid"), null);
    }

    /// <summary>Signs, or says why not. The same request again is done once, from however many windows.</summary>
    /// <param name="report">The report as it was just read.</param>
    /// <param name="tag">The tag of the report that the signatory saw.</param>
    /// <param name="note">What the signatory wrote.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<Problem?> SignAsync(LinkedReport report, string? tag, string? note, CancellationToken cancellationToken) =>
        MoveAsync(report, ReportStates.SignedOff, report.Standing.MaySign, tag, note, cancellationToken);

    /// <summary>Returns the report with a note, or says why not.</summary>
    /// <param name="report">The report as it was just read.</param>
    /// <param name="tag">The tag of the report that the signatory saw.</param>
    /// <param name="note">What is to be put right.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public Task<Problem?> ReturnAsync(LinkedReport report, string? tag, string? note, CancellationToken cancellationToken) =>
        MoveAsync(report, ReportStates.Returned, report.Standing.MayReturn, tag, note, cancellationToken);

    /// <summary>Takes the signed document back, or says why not.</summary>
    public async Task<Problem?> TakeAsync(LinkedReport report, ReadOnlyMemory<byte> content, CancellationToken cancellationToken) =>
        report.TakesSignedCopy
            ? (await copies.TakeAsync(report.Link.Report, content, report.Caller, cancellationToken)).Problem
            : new Problem("signed-copy-not-due", ("state", ReportStates.Word(report.Head.State)));

    private async Task<Problem?> MoveAsync(LinkedReport report, string to, bool may, string? tag, string? note, CancellationToken cancellationToken)
    {
        // A window that was left open asks for what is over: what the page then shows says the rest.
        if (!may)
        {
            return new Problem("link-standing", ("standing", report.Standing.Title));
        }

        var key = $"tautan-{to}-{report.Link.Version}-{report.Link.Signatory}-{tag}";
        var (problem, _) = await mover.MoveAsync(
            report.Link.Report, to, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), new Conditions(tag, CreateOnly: false, key), report.Caller, cancellationToken);
        return problem;
    }
}
