using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The agency's own tables with their computed columns and totals (tabel tambahan).</summary>
internal sealed class ExtraTables : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context) =>
        context.Report.ExtraTables.SelectMany(table => Build(context, table));

    private static IEnumerable<AssessedTable> Build(AssessmentContext context, ExtraTable table)
    {
        var maker = context.Figures($"extra-{table.Id}");
        var builder = new TableBuilder(
            maker.Table, "tambahan", table.Caption ?? table.Heading ?? "",
            [.. table.Columns.Select(column => new TableColumn(column.Id, column.Id, column.Header, column.Groups))]);
        var rows = table.Rows.Select((cells, index) => Row(maker, table, $"r{(index + 1).ToString(CultureInfo.InvariantCulture)}", cells)).ToList();
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            builder.Row($"r{(index + 1).ToString(CultureInfo.InvariantCulture)}", RowKind.Plain, null, row.Select(pair => (pair.Key, (TableCell?)pair.Value)));
        }

        if (table.TotalLabel is { } label)
        {
            builder.Row("total", RowKind.Total, null, [TableBuilder.Text(table.Columns[0].Id, label), .. Totals(maker, table, rows)]);
        }

        return builder.Build(table.Source);
    }

    private static Dictionary<string, TableCell> Row(FigureMaker maker, ExtraTable table, string id, IReadOnlyList<string> cells)
    {
        var row = new Dictionary<string, TableCell>(StringComparer.Ordinal);
        var typed = table.Columns.Where(column => column.Kind is not (ExtraColumnKind.Sum or ExtraColumnKind.Difference)).Zip(cells);
        foreach (var (column, text) in typed)
        {
            row[column.Id] = Typed(maker, column, id, text);
        }

        foreach (var column in table.Columns.Where(column => column.Kind is ExtraColumnKind.Sum or ExtraColumnKind.Difference))
        {
            row[column.Id] = TableCell.Of(Computed(maker, column, id, row));
        }

        return row;
    }

    private static TableCell Typed(FigureMaker maker, ExtraColumn column, string row, string text)
    {
        if (column.Kind == ExtraColumnKind.Text || NumberPattern.Parse(text).Number is not { } number)
        {
            return TableCell.Of(text);
        }

        var kind = column.Kind switch
        {
            ExtraColumnKind.Rupiah => FigureKind.Rupiah,
            ExtraColumnKind.Percent => FigureKind.Percent,
            _ => FigureKind.Count,
        };
        return TableCell.Of(maker.Input(row, column.Id, kind, number.Value));
    }

    private static Figure Computed(FigureMaker maker, ExtraColumn column, string row, Dictionary<string, TableCell> cells)
    {
        var parts = column.Of.Select(id => cells.GetValueOrDefault(id)?.Figure).OfType<Figure>().ToList();
        if (column.Kind == ExtraColumnKind.Sum)
        {
            return maker.Sum(row, column.Id, FigureKind.Count, parts);
        }

        var outcome = parts is [{ Exact: { } left }, { Exact: { } right }] ? Outcome.Of(left - right) : Outcome.None(Reasons.ValueMissing);
        return maker.Computed(
            row, column.Id, FigureKind.Count, "difference", outcome, FigureInputs.Of(parts.Select((part, index) => ($"x{index + 1}", part))));
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Totals(
        FigureMaker maker, ExtraTable table, List<Dictionary<string, TableCell>> rows) =>
        table.Columns.Where(column => column.Kind is not (ExtraColumnKind.Text or ExtraColumnKind.Percent)).Select(column =>
        {
            var parts = rows.Select(row => row.GetValueOrDefault(column.Id)?.Figure).OfType<Figure>().ToList();
            var kind = column.Kind == ExtraColumnKind.Rupiah ? FigureKind.Rupiah : FigureKind.Count;
            return TableBuilder.Shows(maker.Sum("total", column.Id, kind, parts));
        });
}
