using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-05: an achievement is so high that the target or its unit is doubtful (capaian tidak wajar).</summary>
/// <remarks>Threshold: <see cref="Reports.PlausibilityThresholds.HighAchievement"/>. An interim report is not judged, nor a missing achievement.</remarks>
internal sealed class AchievementFarAboveTarget() : ReviewRule("R-WJR-05", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Measured
        where context.Report.Period.Quarter is null
        let achievement = context.Assessment.Find("achievement", indicator.Id, "achievement")
        where achievement?.Exact > context.Report.Policy.Plausibility.HighAchievement
        select Found(
            indicator.Name, achievement.Shown, IndonesianFormat.Percent(context.Report.Policy.Plausibility.HighAchievement, 2, false), achievement.Id,
            ("target", context.Assessment.Find("achievement", indicator.Id, "target")?.Shown ?? ""),
            ("actual", context.Assessment.Find("achievement", indicator.Id, "actual")?.Shown ?? ""));
}
