using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-21: the target at the end of the strategic plan is worse than that of this year (target akhir Renstra mundur).</summary>
/// <remarks>Judged by the direction of the formula; without one of the two targets, or without a direction, nothing is judged.</remarks>
internal sealed class EndTargetBehind() : ReviewRule("R-WJR-21", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Measured
        where AchievementFormulas.Find(indicator.Formula) is RatioFormula && indicator.Formula != "stabilize"
        let lower = AchievementFormulas.Find(indicator.Formula)!.LowerIsBetter
        let now = context.Assessment.Find("achievement", indicator.Id, "target")
        let end = context.Assessment.Find("planProgress", indicator.Id, "endTarget")
        where lower ? end?.Exact > now?.Exact : end?.Exact < now?.Exact
        select Found(indicator.Name, end.Shown, now.Shown, end.Id);
}
