using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-05: a rating scale leaves out a value or gives it two ratings (skala predikat).</summary>
/// <remarks>
/// A scale must cover 0 to 100, and what the report achieves above, without gap or overlap. Judged: the agency's own scales, and scales
/// printed as an extra table. A table that is no scale, or has a cell that is no interval, is not judged.
/// </remarks>
internal sealed partial class RatingScaleHasGap() : ReviewRule("R-KBJ-05", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) => Declared(context).Concat(Printed(context));

    private IEnumerable<Finding> Declared(ReviewContext context) =>
        from scale in context.Report.Policy.RatingScales
        let last = scale.Bands[^1]
        where last.Lower > 0m || (last.Lower == 0m && !last.Inclusive)
        select Found($"Skala predikat \"{scale.Name}\"", $"{(last.Inclusive ? "≥" : ">")} {Show(last.Lower)} {last.Label}", "0 sampai 100 tanpa celah", null, ("what", $"nilai {(last.Lower > 0m ? $"di bawah {Show(last.Lower)}" : "0")} tidak termasuk predikat mana pun"));

    private IEnumerable<Finding> Printed(ReviewContext context) =>
        from grid in context.Report.ExtraTables.Select(table => new ExtraGrid(table))
        where grid.Columns.Any(column => Rating().IsMatch(column.Header))
        from column in Enumerable.Range(0, grid.Columns.Count)
        let parsed = Enumerable.Range(0, grid.RowCount).Select(row => RatingInterval.Parse(grid.Text(row, column))).ToList()
        where parsed.Count > 2 && parsed.TrueForAll(interval => interval is not null)
        let intervals = parsed.OfType<RatingInterval>().OrderBy(interval => interval.Low ?? decimal.MinValue).ToList()
        where intervals[^1] is { Low: >= 75m and <= 100m, High: null or 100m }
        let problems = Problems(intervals, context.Assessment.Table("achievement")?.Rows.Max(row => row.Cells.GetValueOrDefault("achievement")?.Figure?.Displayed)).ToList()
        where problems.Count > 0
        select Found($"{Title(grid)}, kolom {grid.Columns[column].Header}", string.Join("; ", intervals.Select(Show)), "0 sampai 100 tanpa celah", null, ("what", string.Join("; ", problems)));

    private static IEnumerable<string> Problems(List<RatingInterval> intervals, decimal? highest)
    {
        if (intervals[0].Low is { } low && (low > 0m || !intervals[0].LowIncluded))
        {
            yield return low > 0m ? $"nilai di bawah {Show(low)} tidak termasuk predikat mana pun" : "nilai 0 tidak termasuk predikat mana pun";
        }

        foreach (var (below, above) in intervals.Zip(intervals.Skip(1)))
        {
            if (below.Overlaps(above))
            {
                yield return $"nilai {Show(above.Low!.Value)} masuk dua predikat";
            }
            else if (!below.Joins(above) && below.High is { } end && above.Low is { } start)
            {
                yield return end == start ? $"nilai {Show(end)} tidak termasuk predikat mana pun" : $"nilai antara {Show(end)} dan {Show(start)} tidak termasuk predikat mana pun";
            }
        }

        if (intervals[^1].High is { } top && highest > top)
        {
            yield return $"nilai di atas {Show(top)} tidak termasuk predikat mana pun, padahal ada capaian {IndonesianFormat.Percent(highest.Value, 2, false)}";
        }
    }

    private static string Title(ExtraGrid grid) => grid.Title == "Tabel tambahan" ? "Skala predikat" : grid.Title;

    private static string Show(RatingInterval interval) => interval switch
    {
        { Low: { } low, High: { } high } => $"{(interval.LowIncluded ? "" : "> ")}{Show(low)} - {(interval.HighIncluded ? "" : "< ")}{Show(high)}",
        { Low: { } low } => $"{(interval.LowIncluded ? "≥" : ">")} {Show(low)}",
        _ => $"{(interval.HighIncluded ? "≤" : "<")} {Show(interval.High ?? 0m)}",
    };

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);

    [GeneratedRegex(@"predikat|interpretasi|kategori|kriteria|skala", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rating();
}
