namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-03: a target was missed and no cause is given (penyebab belum dijelaskan).</summary>
/// <remarks>PermenPAN-RB 53/2014, annex II. A cause typed for the indicator, its objective or in the common section counts.
/// An interim report is held against the target of its quarter (R-LKP-31).</remarks>
internal sealed class CauseMissing() : ReviewRule("R-LKP-03", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Measured
        let achievement = context.Assessment.Find("achievement", indicator.Id, "achievement")
        where context.Report.Period.Quarter is null && achievement?.Exact < 100m && indicator.Analysis.Causes.Count == 0 && indicator.Analysis.Constraints.Count == 0
        let objective = context.Report.Plan.Objectives.FirstOrDefault(objective => objective.Id == indicator.ObjectiveId)
        where objective is null || (objective.Analysis.Causes.Count == 0 && objective.Analysis.Constraints.Count == 0)
        where context.Report.Narratives.GetValueOrDefault("causes") is not { Count: > 0 }
        select Found(indicator.Name, achievement.Shown, null, achievement.Id);
}
