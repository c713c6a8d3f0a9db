using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-15: the value typed for a year is not what its quarters give by the indicator's accumulation (tahunan dan triwulan).</summary>
/// <remarks>
/// Sum and average are judged once all four quarters are there, a sum also when fewer are already more than the year; last and cumulative by
/// the fourth quarter. Indicators measured in one quarter only are not judged.
/// </remarks>
internal sealed class YearDiffersFromQuarters() : ReviewRule("R-ARI-15", Severity.Error)
{
    private static readonly Dictionary<Accumulation, string> Ways = new()
    {
        [Accumulation.Sum] = "jumlah triwulan", [Accumulation.Average] = "rata-rata triwulan",
        [Accumulation.Last] = "nilai triwulan terakhir", [Accumulation.Cumulative] = "nilai kumulatif triwulan terakhir",
    };

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators.Where(indicator => Ways.ContainsKey(indicator.Accumulation))
        from list in new[] { (What: "Target", Values: indicator.Targets), (What: "Realisasi", Values: indicator.Actuals) }
        from year in list.Values.Where(value => value.Quarter is null)
        let quarters = list.Values.Where(value => value.Quarter is not null && value.Year == year.Year).OrderBy(value => value.Quarter).ToList()
        let expected = Expected(indicator, year, quarters)
        where expected is not null
        select Found(
            indicator.Name, Text(indicator, year), expected, null,
            ("what", list.What), ("year", year.Year.ToString(CultureInfo.InvariantCulture)), ("way", Ways[indicator.Accumulation]));

    // What the quarters give, where the year is something else.
    private static string? Expected(Indicator indicator, Measurement year, List<Measurement> quarters)
    {
        if (indicator.Accumulation is Accumulation.Last or Accumulation.Cumulative)
        {
            return quarters.Find(quarter => quarter.Quarter == 4) is { } last && Text(indicator, last) is { } text && Text(indicator, year) is { } typed
                && !Same(indicator, year, last) && typed != text ? text : null;
        }

        var numbers = quarters.Select(quarter => TypedNumber.Of(indicator, quarter)).OfType<decimal>().ToList();
        if (numbers.Count == 0 || TypedNumber.Of(indicator, year) is not { } whole)
        {
            return null;
        }

        var sum = indicator.Accumulation == Accumulation.Sum ? numbers.Sum() : numbers.Sum() / numbers.Count;
        var judged = numbers.Count == 4 || (indicator.Accumulation == Accumulation.Sum && numbers.TrueForAll(number => number >= 0) && sum > whole);
        return judged && !TypedNumber.Agrees(whole, sum) ? Show(sum) : null;
    }

    private static bool Same(Indicator indicator, Measurement year, Measurement last) =>
        TypedNumber.Of(indicator, year) is { } typed && TypedNumber.Of(indicator, last) is { } quarter
        && (TypedNumber.Agrees(typed, quarter) || TypedNumber.Agrees(quarter, typed));

    private static string? Text(Indicator indicator, Measurement value) =>
        TypedNumber.Of(indicator, value) is { } number ? Show(number) : value.Value?.Grade;

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);
}
