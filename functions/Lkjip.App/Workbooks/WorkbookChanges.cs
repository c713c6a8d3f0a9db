using System.Globalization;
using Lkjip.App.Form;
using Lkjip.App.Form.Changes;

namespace Lkjip.App.Workbooks;

/// <summary>The changes of the form that were chosen of a workbook, in an order in which they can be made (perubahan dari buku kerja).</summary>
internal static class WorkbookChanges
{
    /// <summary>The changes.</summary>
    /// <param name="comparison">What the workbook says.</param>
    /// <param name="mine">The addresses of conflicts in which the workbook is right.</param>
    /// <param name="added">The new rows that are wanted.</param>
    /// <param name="removed">The rows that are to go.</param>
    public static IReadOnlyList<FormChange> Of(
        WorkbookComparison comparison, IReadOnlySet<string> mine, IReadOnlySet<string> added, IReadOnlySet<string> removed) =>
    [
        .. comparison.Differences.Select(item => item.Change),
        .. comparison.Conflicts.Where(item => mine.Contains(item.Change.Address)).Select(item => item.Change),
        .. Renumbered(comparison.Added.Where(row => added.Contains(row.Id))),
        // The last rows first: the numbers of the others stay what they are.
        .. comparison.Removed.Where(row => removed.Contains(row.Id)).SelectMany(row => row.Changes).OrderByDescending(NumberOf),
    ];

    private static IEnumerable<FormChange> Renumbered(IEnumerable<WorkbookRow> rows)
    {
        var made = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (grid, key, _) = ReportForm.Split(row.Changes[0].Address);
            var earlier = key.All(char.IsAsciiDigit) ? made.GetValueOrDefault(grid) : 0;
            made[grid] = earlier + 1;
            foreach (var change in row.Changes)
            {
                yield return earlier == 0 ? change : change with { Address = Moved(change, earlier) };
            }
        }
    }

    private static string Moved(FormChange change, int by)
    {
        var (grid, _, column) = ReportForm.Split(change.Address);
        return $"{grid}/{(NumberOf(change) + by).ToString(CultureInfo.InvariantCulture)}{(column.Length > 0 ? $"/{column}" : "")}";
    }

    private static int NumberOf(FormChange change) =>
        int.TryParse(ReportForm.Split(change.Address).Row, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
