using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The staff by rank, position, education (keadaan pegawai).</summary>
internal sealed class StaffingTables : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context) =>
        context.Report.Staffing.SelectMany(table => Build(context, table));

    private static IEnumerable<AssessedTable> Build(AssessmentContext context, StaffingTable table)
    {
        var maker = context.Figures($"staffing-{table.Id}");
        var builder = new TableBuilder(maker.Table, "pegawai", table.Caption, [.. Header(table)]);
        var counts = table.Rows.Select((row, index) => Counts(maker, $"r{index + 1}", row)).ToList();
        for (var index = 0; index < table.Rows.Count; index++)
        {
            var row = table.Rows[index];
            builder.Row($"r{index + 1}", RowKind.Plain, null,
            [
                TableBuilder.Text("number", (index + 1).ToString(CultureInfo.InvariantCulture)),
                TableBuilder.Text("label", row.Label), TableBuilder.Text("detail", row.Detail), TableBuilder.Text("group", row.Group),
                .. counts[index].Select(TableBuilder.Shows), .. RowTotal(maker, $"r{index + 1}", counts[index]),
            ]);
        }

        var totals = Enumerable.Range(0, table.CountHeaders.Count)
            .Select(column => maker.Sum("total", $"c{column + 1}", FigureKind.Count, [.. counts.Select(row => row[column])])).ToList();
        builder.Row("total", RowKind.Total, null,
            [TableBuilder.Text("label", "Jumlah"), .. totals.Select(TableBuilder.Shows), .. RowTotal(maker, "total", totals)]);
        return builder.Build(table.Source);
    }

    private static List<Figure> Counts(FigureMaker maker, string id, StaffingRow row) =>
        [.. row.Counts.Select((count, column) => maker.Input(id, $"c{column + 1}", FigureKind.Count, count))];

    private static IEnumerable<(string Column, TableCell? Cell)> RowTotal(FigureMaker maker, string row, List<Figure> counts) =>
        counts.Count > 1 ? [TableBuilder.Shows(maker.Sum(row, "total", FigureKind.Count, counts))] : [];

    private static IEnumerable<TableColumn> Header(StaffingTable table)
    {
        yield return Columns.Number;
        yield return new("label", "label", table.LabelHeader);
        if (table.DetailHeader is not null)
        {
            yield return new("detail", "rincian", table.DetailHeader);
        }

        for (var column = 0; column < table.CountHeaders.Count; column++)
        {
            yield return new($"c{column + 1}", $"jumlah{column + 1}", table.CountHeaders[column]);
        }

        if (table.CountHeaders.Count > 1)
        {
            yield return new("total", "jumlah", "Jumlah");
        }

        if (table.GroupHeader is not null)
        {
            yield return new("group", "kelompok", table.GroupHeader);
        }
    }
}
