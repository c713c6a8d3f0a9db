using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-15: one target of a series goes back against all the others (target tidak berurutan).</summary>
/// <remarks>
/// Judged for four or more years, and for the four quarters of a value that is not summed, where the other targets only ever rise or stay, or
/// fall where lower is better. Periods without a target are left out; indicators without a direction are not judged.
/// </remarks>
internal sealed class PlannedTargetOutOfLine() : ReviewRule("R-WJR-15", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators.Where(indicator => AchievementFormulas.Find(indicator.Formula) is RatioFormula && indicator.Formula != "stabilize")
        from series in Versions(context, indicator).Append((Label: "tahunan", Targets: Years(indicator))).Append((Label: "triwulan", Targets: Quarters(context, indicator)))
        let targets = series.Targets.Where(target => target.Number is not null).Select(target => (target.Period, Number: target.Number ?? 0m)).ToList()
        where targets.Count > 3 && !IsOrdered(indicator, [.. targets.Select(target => target.Number)])
        let odd = Enumerable.Range(0, targets.Count).Where(index => IsOrdered(indicator, [.. targets.Where((_, other) => other != index).Select(target => target.Number)])).ToList()
        where odd.Count > 0
        let target = targets[odd[^1]]
        select Found(
            indicator.Name, IndonesianFormat.Number(target.Number, 2, false), null, null, ("period", target.Period),
            ("version", series.Label), ("targets", string.Join("; ", targets.Select(one => IndonesianFormat.Number(one.Number, 2, false)))));

    private static IEnumerable<(string Label, IEnumerable<(string Period, decimal? Number)> Targets)> Versions(ReviewContext context, Indicator indicator) =>
        context.Report.Plan.TargetVersions.Select(version => (version.Label, Targets: version.Targets.Where(target => target.IndicatorId == indicator.Id)
            .OrderBy(target => target.Year).Select(target => ($"tahun {target.Year.ToString(CultureInfo.InvariantCulture)}", target.Value.Number))));

    private static IEnumerable<(string Period, decimal? Number)> Years(Indicator indicator) =>
        indicator.Targets.Where(target => target.Quarter is null).OrderBy(target => target.Year)
            .Select(target => ($"tahun {target.Year.ToString(CultureInfo.InvariantCulture)}", target.Value?.Number));

    private static IEnumerable<(string Period, decimal? Number)> Quarters(ReviewContext context, Indicator indicator) =>
        indicator.Targets.Where(target => (indicator.Accumulation is Accumulation.Last or Accumulation.Cumulative) && target.Year == context.Year && target.Quarter is not null)
            .OrderBy(target => target.Quarter).Select(target => ($"triwulan {IndonesianFormat.Roman(target.Quarter!.Value)}", target.Value?.Number));

    private static bool IsOrdered(Indicator indicator, decimal[] targets)
    {
        var lower = AchievementFormulas.Find(indicator.Formula)!.LowerIsBetter;
        return targets.Zip(targets.Skip(1)).All(pair => lower ? pair.First >= pair.Second : pair.First <= pair.Second);
    }
}
