using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A staffing table with its figures (tabel pegawai).</summary>
internal sealed record StaffingSource(ReportContext Context, StaffingTable Table)
{
    /// <summary>All staffing tables of a report.</summary>
    public static IEnumerable<StaffingSource> All(ReportContext context) =>
        context.Report.Staffing.Select(table => new StaffingSource(context, table));

    /// <summary>The first staffing table of a kind, or null.</summary>
    public static StaffingSource? First(ReportContext context, StaffingKind kind) =>
        All(context).FirstOrDefault(source => source.Table.Kind == kind);

    /// <summary>The count columns.</summary>
    public IReadOnlyList<TableColumn> Columns =>
        [.. Table.CountHeaders.Select((header, index) => new TableColumn(FormattableString.Invariant($"c{index + 1}"), header, header))];

    /// <summary>The rows of people.</summary>
    public IEnumerable<StaffingLine> Rows => Table.Rows.Select((row, index) => Line(row, FormattableString.Invariant($"r{index + 1}"), index + 1));

    /// <summary>The row of totals.</summary>
    public StaffingLine Total => Line(null, "total", 0);

    private StaffingLine Line(StaffingRow? row, string id, int position)
    {
        var table = "staffing-" + Table.Id;
        var counts = Columns.Select(column => new FigureColumn(column, Context.Assessment.Find(table, id, column.Id))).ToList();
        return new StaffingLine(row, counts, Context.Assessment.Find(table, id, "total") ?? counts.FirstOrDefault()?.Figure, position);
    }
}
