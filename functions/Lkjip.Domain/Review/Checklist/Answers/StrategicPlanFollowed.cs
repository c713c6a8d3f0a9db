namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>III.2: what is reported stands in the strategic plan (selaras dengan Renstra).</summary>
/// <remarks>Every measured indicator has a target of the year in the plan in force, or one for its end. A report without plan targets: a person answers.</remarks>
internal static class StrategicPlanFollowed
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var planned = context.Report.Plan.TargetVersions.Where(version => version.InForce || context.Report.Plan.TargetVersions.Count == 1)
            .SelectMany(version => version.Targets).Where(target => target.Year == context.Year).Select(target => target.IndicatorId).ToHashSet(StringComparer.Ordinal);
        var aligned = context.Indicators(indicator => planned.Contains(indicator.Id) || indicator.EndOfPlanTarget is not null);
        return new(aligned.Covered == 0 ? null : aligned.Answer, aligned.As("bukti.renstra"));
    }
}
