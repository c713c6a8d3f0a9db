using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Reviews;
using Lkjip.App.Signing;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Reports;

/// <summary>Everything the page of a report shows, read at once.</summary>
internal sealed record ReportView(
    ReportHead Head, OpenReview Review, IReadOnlyList<DocumentAnswer> Documents, IReadOnlyList<HistoryEntry> History,
    IReadOnlyList<Notice> Notices, Job? Job, IReadOnlyList<Move> Moves, bool CanEdit)
{
    /// <summary>The signatures under the current version, also those that a return has ended.</summary>
    public IReadOnlyList<Signature> Signatures { get; init; } = [];

    /// <summary>True when the caller looks after the notices.</summary>
    public bool ManagesNotices { get; init; }

    /// <summary>True when the caller can hand back the signed document now.</summary>
    public bool TakesSignedCopy { get; init; }

    /// <summary>Who signs the current version and whose turn it is.</summary>
    public SigningOrder Order => SigningOrder.Of(Report, Signatures);

    /// <summary>The version with its figures and findings.</summary>
    public ReviewedReport Reviewed => Review.Reviewed;

    /// <summary>The figures.</summary>
    public Assessment Assessment => Reviewed.Assessment;

    /// <summary>The data.</summary>
    public PerformanceReport Report => Assessment.Report;

    /// <summary>The period in words.</summary>
    public string Period => PeriodName.Of(Report.Period).InWords();

    /// <summary>Reads all of it; null when there is no such report.</summary>
    public static async Task<ReportView?> LoadAsync(
        StorageClients storage, ReviewCabinet cabinet, DocumentLinks links, ReportKey key, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
            || await cabinet.OpenAsync(key, head.Version, cancellationToken) is not { } review)
        {
            return null;
        }

        var jobs = await storage.Jobs.ListAsync(key, cancellationToken).ToListAsync(cancellationToken);
        return new(
            head,
            review,
            await DocumentAnswer.ListAsync(storage, links, key, null, cancellationToken),
            await storage.Reports.HistoryAsync(key, cancellationToken).Reverse().ToListAsync(cancellationToken),
            await storage.Notices.ListAsync(key, null, cancellationToken).ToListAsync(cancellationToken),
            jobs.Where(job => job.Kind == Jobs.RenderJob.KindName).MaxBy(job => job.CreatedAt),
            // One button signs; whether it is the last signature shows afterwards.
            [.. State.Moves.From(head.State).Where(move => move.Roles.Any(caller.Is) && !(move.Signs && move.From == move.To))],
            ReportStates.IsOpen(head.State) && (caller.Is(Roles.Operator) || caller.Is(Roles.Planner)))
        {
            Signatures = await storage.Signatures.ListAsync(key, head.Version, cancellationToken).ToListAsync(cancellationToken),
            ManagesNotices = caller.Is(Roles.Planner) || caller.Is(Roles.Administrator),
            TakesSignedCopy = SignedCopies.AreDue(head.State) && (caller.Is(Roles.Operator) || caller.Is(Roles.Planner)),
        };
    }

    /// <summary>True when a notice asks for the signature that is awaited now.</summary>
    public bool IsAsked(Notice notice) => Head.State == ReportStates.Approved && Order.Next?.Signer.Id == notice.SignatoryId;

    /// <summary>The name of a signatory, or what else a notice was about.</summary>
    public string SignatoryName(string id) => id.StartsWith("remind-", StringComparison.Ordinal) ? "Pengingat batas waktu" : Report.Signatories.FirstOrDefault(signatory => signatory.Id == id)?.Name ?? id;
}
