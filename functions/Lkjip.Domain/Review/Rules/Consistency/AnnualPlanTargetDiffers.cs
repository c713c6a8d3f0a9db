using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-07: the target in the annual plan differs from the target agreed (RKT dan perjanjian kinerja).</summary>
/// <remarks>Judged against the first agreement of the same year: a revised one may lower the target.</remarks>
internal sealed class AnnualPlanTargetDiffers() : ReviewRule("R-KON-07", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from planned in context.Report.AnnualPlan?.Targets ?? []
        let agreement = context.Report.Agreements.Where(agreement => agreement.Year == planned.Year).OrderBy(agreement => agreement.Kind).FirstOrDefault()
        let agreed = agreement?.Targets.FirstOrDefault(target => target.IndicatorId == planned.IndicatorId)
        where agreed is not null && (agreed.Value.Number != planned.Value.Number || agreed.Value.Grade != planned.Value.Grade)
        select Found(
            context.Report.Indicators.First(indicator => indicator.Id == planned.IndicatorId).Name, Show(planned.Value), Show(agreed.Value), null,
            ("agreement", agreement!.Title));

    private static string Show(MeasuredValue value) => value.Number is { } number ? IndonesianFormat.Number(number, 4, false) : value.Grade ?? "-";
}
