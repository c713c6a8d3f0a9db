using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-21: the target at the end of the strategic plan is not the target of the plan's last year (target akhir Renstra).</summary>
/// <remarks>Held against the indicator's own target of that year, else the plan version in force. A target that is summed over the years is not judged, nor a missing one.</remarks>
internal sealed class EndTargetDiffersFromLastYear() : ReviewRule("R-ARI-21", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators
        where indicator.Accumulation != Accumulation.Sum && indicator.EndOfPlanTarget is not null
        let last = indicator.Targets.FirstOrDefault(target => target.Year == context.Report.Plan.ToYear && target.Quarter is null)?.Value
            ?? context.Report.Plan.TargetVersions.Where(version => version.InForce).SelectMany(version => version.Targets)
                .FirstOrDefault(target => target.IndicatorId == indicator.Id && target.Year == context.Report.Plan.ToYear)?.Value
        let end = indicator.EndOfPlanTarget!.Value
        where last is { IsNotApplicable: false } && end is { IsNotApplicable: false } && (end.Number != last.Number || end.Grade != last.Grade)
        select Found(
            indicator.Name, Show(end), Show(last), $"planProgress/{indicator.Id}/endTarget", ("year", context.Report.Plan.ToYear.ToString(CultureInfo.InvariantCulture)));

    private static string Show(Values.MeasuredValue value) => value.Number is { } number ? IndonesianFormat.Number(number, 4, false) : value.Grade ?? "";
}
