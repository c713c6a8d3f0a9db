using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-15: one yearly target of the plan goes back against all the others (target Renstra tidak berurutan).</summary>
/// <remarks>
/// Judged for four or more years of an indicator whose other targets only ever rise or stay, or fall where lower is better. Years without a
/// target are left out; indicators without a direction are not judged.
/// </remarks>
internal sealed class PlannedTargetOutOfLine() : ReviewRule("R-WJR-15", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators.Where(indicator => AchievementFormulas.Find(indicator.Formula) is RatioFormula)
        from series in context.Report.Plan.TargetVersions
            .Select(version => (version.Label, Targets: version.Targets.Where(target => target.IndicatorId == indicator.Id).Select(target => (target.Year, target.Value.Number))))
            .Append((Label: "target tahunan", Targets: indicator.Targets.Where(target => target.Quarter is null).Select(target => (target.Year, target.Value?.Number))))
        let targets = series.Targets.Where(target => target.Number is not null).OrderBy(target => target.Year).Select(target => (target.Year, Number: target.Number!.Value)).ToList()
        where targets.Count > 3 && !IsOrdered(indicator, [.. targets.Select(target => target.Number)])
        let odd = Enumerable.Range(0, targets.Count).Where(index => IsOrdered(indicator, [.. targets.Where((_, other) => other != index).Select(target => target.Number)])).ToList()
        where odd.Count > 0
        let target = targets[odd[^1]]
        select Found(
            indicator.Name, IndonesianFormat.Number(target.Number, 2, false), null, null, ("year", target.Year.ToString(CultureInfo.InvariantCulture)),
            ("version", series.Label), ("targets", string.Join("; ", targets.Select(one => IndonesianFormat.Number(one.Number, 2, false)))));

    private static bool IsOrdered(Indicator indicator, decimal[] targets)
    {
        var lower = AchievementFormulas.Find(indicator.Formula)!.LowerIsBetter;
        return targets.Zip(targets.Skip(1)).All(pair => lower ? pair.First >= pair.Second : pair.First <= pair.Second);
    }
}
