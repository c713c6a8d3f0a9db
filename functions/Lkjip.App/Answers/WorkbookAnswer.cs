using Lkjip.App.Form;
using Lkjip.App.Workbooks;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>How a filled workbook compares with a report, as JSON (perbandingan buku kerja).</summary>
internal static class WorkbookAnswer
{
    /// <summary>The answer.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="head">The report as it is stored now.</param>
    /// <param name="written">What was taken over; null when nothing was to be.</param>
    public static object Of(WorkbookComparison comparison, ReportHead head, WrittenCells? written = null) => new
    {
        version = head.Version,
        etag = Features.Conditions.Quoted(head.Tag),
        downloadedVersion = comparison.Facts.Version,
        differences = comparison.Differences.Select(Cell),
        conflicts = comparison.Conflicts.Select(Cell),
        errors = comparison.Errors.Select(Cell),
        added = comparison.Added.Select(row => new { place = row.Place, title = row.Title }),
        removed = comparison.Removed.Select(row => new { address = row.Id, table = row.Place, title = row.Title }),
        applied = written?.Outcome.Results.Count(result => result.Stands),
        refused = written?.Outcome.Results.Where(result => !result.Stands).Select(result => new { address = result.Change.Address, state = result.State, message = result.Message }),
    };

    private static object Cell(WorkbookItem item) => new
    {
        cell = item.Place,
        address = item.Change.Address,
        label = item.Label,
        subject = item.Subject,
        before = item.Before,
        value = item.Change.Value,
        note = item.Note,
        theirs = item.Theirs,
        message = item.Error,
    };
}
