using Lkjip.App.Features;
using Lkjip.App.Form.Changes;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Form;

/// <summary>Makes changes of the form on the stored report: one way for the pages, the programming interface, workbooks and imports (penulisan isian).</summary>
/// <remarks>
/// Nobody needs the newest version to change a cell: a change says what the cell held before. When somebody else stores a version
/// in between, the changes are made anew on that version.
/// </remarks>
internal sealed class CellWriter(StorageClients storage, ReportSaver saver)
{
    private const int MostAttempts = 8;

    /// <summary>Makes the changes that can be made and stores them as one version, or says why not.</summary>
    /// <param name="key">The report.</param>
    /// <param name="changes">The changes, in their order.</param>
    /// <param name="conditions">Whether a version must be the current one, and the key of the request.</param>
    /// <param name="dryRun">True to see what would become of the changes, without storing.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<(Problem? Problem, WrittenCells? Written)> WriteAsync(
        ReportKey key, IReadOnlyList<FormChange> changes, Conditions conditions, bool dryRun, Caller caller, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head
                || await StoredReport.ContentAsync(storage, key, head.Version, cancellationToken) is not { } content)
            {
                return (ReportAddress.Unknown(key), null);
            }

            if (!ReportStates.IsOpen(head.State))
            {
                return (WriteProblems.Locked("report-locked", head), null);
            }

            var outcome = ReportForm.Of(content.Content).Apply(changes);
            if (dryRun || outcome.Content is null)
            {
                return (null, new WrittenCells(outcome, head, StoredReport.Read(key, outcome.Content is null ? content : content with { Content = outcome.Content }), Stored: false));
            }

            var (problem, saved) = await saver.SaveAsync(
                key, outcome.Content, conditions with { IfMatch = conditions.IfMatch ?? head.Tag, CreateOnly = false }, caller, cancellationToken);
            if (saved is not null)
            {
                return (null, new WrittenCells(outcome, saved.Result.Head!, saved.Reviewed, Stored: true));
            }

            if (problem!.Code != "if-match-stale" || conditions.IfMatch is not null || attempt == MostAttempts)
            {
                return (problem, null);
            }
        }
    }
}
