using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Rules.Arithmetic;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-06: a part is larger than its whole: numerator over denominator, more settled than came in (bagian dan keseluruhan).</summary>
/// <remarks>
/// Judged for percentages made of a numerator and a denominator, typed shares above 100 % of an indicator that names both, and rows of extra
/// tables with columns of what came in and what was settled. A denominator that is a target or plan may be
/// surpassed, and what was left over from before may be settled too. A missing part is not judged.
/// </remarks>
internal sealed partial class PartLargerThanWhole() : ReviewRule("R-WJR-06", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) => Ratios(context).Concat(Rows(context));

    private IEnumerable<Finding> Ratios(ReviewContext context) =>
        from indicator in context.Report.Indicators
        where indicator.Kind == IndicatorKind.Percent && !Surpassable().IsMatch($"{indicator.Name} {indicator.DenominatorLabel}")
        from list in new[] { (What: "Target", Values: indicator.Targets), (What: "Realisasi", Values: indicator.Actuals) }
        from value in list.Values
        where value.Numerator > value.Denominator
            || (value.Numerator is null && indicator is { NumeratorLabel: not null, DenominatorLabel: not null } && value.Value?.Number > 100m)
        select Found(
            $"{indicator.Name}, {list.What.ToLowerInvariant()} {ComponentsDifferFromValue.Period(value)}",
            value.Numerator is { } part ? Show(part) : Show(value.Value!.Number!.Value) + "%", value.Denominator is { } whole ? Show(whole) : "100%");

    private IEnumerable<Finding> Rows(ReviewContext context) =>
        from grid in context.Report.ExtraTables.Select(table => new ExtraGrid(table))
        let came = Columns(grid, CameIn())
        let settled = Columns(grid, SettledOf())
        where came.Count == 1 && settled.Count == 1 && Columns(grid, LeftOver()).Count == 0
        from row in Enumerable.Range(0, grid.RowCount)
        where grid.Text(row, came[0]).Length > 0 && grid.Number(row, settled[0]) > grid.Number(row, came[0])
        select Found(
            $"{grid.Title}, baris {grid.Label(row)}", $"{grid.Columns[settled[0]].Header} {grid.Text(row, settled[0])}",
            $"{grid.Columns[came[0]].Header} {grid.Text(row, came[0])}", grid.FigureId(row, grid.Columns[settled[0]].Id));

    private static List<int> Columns(ExtraGrid grid, Regex header) =>
        [.. Enumerable.Range(0, grid.Columns.Count).Where(column => grid.IsSummable(column) && header.IsMatch(grid.Columns[column].Header))];

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);

    [GeneratedRegex(@"\b(?:target|rencana|pertumbuhan|kenaikan|peningkatan|laju|capaian)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Surpassable();

    [GeneratedRegex(@"\b(?:sisa|tunggakan|tahun lalu|sebelumnya)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex LeftOver();

    [GeneratedRegex(@"\b(?:masuk|dilaporkan|diterima|diajukan|laporan|pengaduan|permohonan)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CameIn();

    [GeneratedRegex(@"\b(?:selesai|diselesaikan|terselesaikan|ditindaklanjuti|ditangani|tertangani|dikabulkan|diterbitkan)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SettledOf();
}
