using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Reviews;
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
        StorageClients storage, ReviewCabinet cabinet, Settings settings, ReportKey key, Caller caller, CancellationToken cancellationToken)
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
            await DocumentAnswer.ListAsync(storage, settings, key, null, cancellationToken),
            await storage.Reports.HistoryAsync(key, cancellationToken).Reverse().ToListAsync(cancellationToken),
            await storage.Notices.ListAsync(key, null, cancellationToken).ToListAsync(cancellationToken),
            jobs.Where(job => job.Kind == Jobs.RenderJob.KindName).MaxBy(job => job.CreatedAt),
            [.. State.Moves.From(head.State).Where(move => move.Roles.Any(caller.Is))],
            ReportStates.IsOpen(head.State) && (caller.Is(Roles.Operator) || caller.Is(Roles.Planner)));
    }

    /// <summary>The name of a signatory, or what else a notice was about.</summary>
    public string SignatoryName(string id) => id.StartsWith("remind-", StringComparison.Ordinal) ? "Pengingat batas waktu" : Report.Signatories.FirstOrDefault(signatory => signatory.Id == id)?.Name ?? id;
}
