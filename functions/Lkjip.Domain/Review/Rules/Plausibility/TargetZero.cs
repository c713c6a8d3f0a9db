using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-12: a target is 0, so that no achievement can be computed (target nol).</summary>
/// <remarks>Lower-is-better indicators may aim at 0. A missing target is not judged.</remarks>
internal sealed class TargetZero() : ReviewRule("R-WJR-12", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Measured
        let target = context.Assessment.Find("achievement", indicator.Id, "target")
        where target?.Exact == 0m && AchievementFormulas.Find(indicator.Formula) is RatioFormula { LowerIsBetter: false }
        select Found(indicator.Name, target.Shown, null, target.Id);
}
