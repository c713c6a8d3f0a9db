using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-09: a target was missed and no remedy is given (solusi atau tindak lanjut).</summary>
/// <remarks>PermenPAN-RB 53/2014, annex II. A remedy typed for the indicator, its objective or in the recommendations counts. Without an actual nothing
/// is said.</remarks>
internal sealed class RemedyMissing() : ReviewRule("R-LKP-09", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Measured
        let achievement = context.Assessment.Find("achievement", indicator.Id, "achievement")
        where achievement?.Exact < 100m && IsEmpty(indicator.Analysis)
        let objective = context.Report.Plan.Objectives.FirstOrDefault(objective => objective.Id == indicator.ObjectiveId)
        where (objective is null || IsEmpty(objective.Analysis)) && context.Report.Narratives.GetValueOrDefault("recommendations") is not { Count: > 0 }
        select Found(indicator.Name, achievement.Shown, null, achievement.Id);

    private static bool IsEmpty(Analysis analysis) => analysis.Remedies.Count == 0 && analysis.FollowUps.Count == 0
        && !analysis.Quarters.Any(quarter => quarter.FollowUps.Count > 0);
}
