using Lkjip.Documents.Excel.Tables;

namespace Lkjip.App.Dashboards;

/// <summary>Makes a plain table of the lines of a dashboard, for a file (ekspor dasbor).</summary>
internal static class DashboardExport
{
    /// <summary>The table: every column, also those that the page has no room for.</summary>
    public static PlainTable Of<TLine>(string title, IReadOnlyList<DashboardColumn<TLine>> columns, IEnumerable<TLine> lines) => new(
        title, [.. columns.Select(column => new PlainColumn(column.Label, column.Kind))],
        [.. lines.Select(line => columns.Select(column => column.Value(line)).ToList())]);
}
