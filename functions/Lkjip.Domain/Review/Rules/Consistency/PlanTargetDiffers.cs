using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-19: a target differs from that of the strategic plan for its year (target Renstra).</summary>
/// <remarks>
/// Held against the version in force, of every year that both have; and, for the measured year, against the last version when that is not
/// the one in force: a plan that was revised should be measured by its revision. Years without target are not judged.
/// </remarks>
internal sealed class PlanTargetDiffers() : ReviewRule("R-KON-19", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var versions = context.Report.Plan.TargetVersions;
        var inForce = versions.FirstOrDefault(version => version.InForce) ?? (versions.Count == 1 ? versions[0] : null);
        var last = versions.Count > 0 && versions[^1] != inForce ? versions[^1] : null;
        return Of(context, inForce, _ => true).Concat(Of(context, last, year => year == context.Year));
    }

    private IEnumerable<Finding> Of(ReviewContext context, TargetVersion? version, Func<int, bool> isJudged) =>
        from planned in version?.Targets ?? []
        let indicator = context.Report.Indicators.First(indicator => indicator.Id == planned.IndicatorId)
        let target = indicator.Targets.FirstOrDefault(target => target.Year == planned.Year && target.Quarter is null)?.Value
        where isJudged(planned.Year) && target is not null && (target.Number, target.Grade) != (planned.Value.Number, planned.Value.Grade)
        let year = planned.Year.ToString(CultureInfo.InvariantCulture)
        select Found($"Matriks Renstra {version!.Label}, {indicator.Name}, {year}", Show(target, indicator), Show(planned.Value, indicator), null, ("year", year));

    private static string Show(MeasuredValue value, Indicator indicator) => value.Number is { } number
        ? IndonesianFormat.Number(number, 4, false) + (indicator.Unit == "%" ? "%" : indicator.Unit.Length > 0 ? $" {indicator.Unit}" : "") : value.Grade ?? "-";
}
