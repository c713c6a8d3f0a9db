using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-12: more cases are listed by the way they were settled than are settled (penyelesaian kasus).</summary>
/// <remarks>Judged in extra tables with a column "selesai" and columns under a heading of settlement, or named by a way of settling a dispute.</remarks>
internal sealed partial class SettledCountsDisagree() : ReviewRule("R-ARI-12", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from grid in context.Report.ExtraTables.Select(table => new ExtraGrid(table))
        let settled = Enumerable.Range(0, grid.Columns.Count).Where(column => grid.IsSummable(column) && Settled().IsMatch(grid.Columns[column].Header)).ToList()
        where settled.Count == 1
        let ways = Enumerable.Range(0, grid.Columns.Count).Where(column => column != settled[0] && grid.IsSummable(column) && IsWay(grid.Columns[column])).ToList()
        where ways.Count > 0
        from row in Enumerable.Range(0, grid.RowCount).Where(row => !grid.IsTotal(row))
        let counted = ways.Where(way => grid.Number(row, way) > 0).ToList()
        let sum = counted.Sum(way => grid.Number(row, way))
        where grid.Number(row, settled[0]) is { } done && sum > done
        select Found(
            $"{grid.Title}, baris {grid.Label(row)}", string.Join(", ", counted.Select(way => $"{grid.Columns[way].Header} {grid.Text(row, way)}")),
            grid.Text(row, settled[0]), grid.FigureId(row, grid.Columns[settled[0]].Id),
            ("column", grid.Columns[settled[0]].Header), ("sum", IndonesianFormat.Number(sum!.Value, 0, false)));

    private static bool IsWay(ExtraColumn column) => !State().IsMatch(column.Header)
        && (Way().IsMatch(column.Header) || column.Groups.Any(group => Way().IsMatch(group)));

    [GeneratedRegex(@"^(?:jumlah )?(?:kasus )?(?:yang )?(?:selesai|diselesaikan|terselesaikan)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Settled();

    [GeneratedRegex(@"^(?:jumlah|total)\b|\bproses\b|\bsisa\b|\bbelum\b|\bmasuk\b|\bdilaporkan\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex State();

    [GeneratedRegex(@"\bbipartit\b|\bmediasi\b|\bkonsiliasi\b|\barbitrase?i?\b|\bpengadilan\b|\bperjanjian bersama\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Way();
}
