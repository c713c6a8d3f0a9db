namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-25: a mission is marked as served though no goal belongs to it, or a goal belongs to one that is not (misi yang didukung).</summary>
/// <remarks>Not judged where no goal names its mission.</remarks>
internal sealed class MissionWithoutGoal() : ReviewRule("R-KON-25", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var plan = context.Report.Plan;
        var served = plan.Goals.Where(goal => goal.MissionId is not null).Select(goal => goal.MissionId).ToHashSet(StringComparer.Ordinal);
        return from mission in plan.Missions
               where served.Count > 0 && plan.Missions.Any(other => other.Supported) && mission.Supported != served.Contains(mission.Id)
               select Found(
                   mission.Label ?? mission.Text, mission.Text, null, null,
                   ("what", mission.Supported ? "ditandai didukung, tetapi tidak ada tujuan yang menurunkannya" : "punya tujuan, tetapi tidak ditandai didukung"));
    }
}
