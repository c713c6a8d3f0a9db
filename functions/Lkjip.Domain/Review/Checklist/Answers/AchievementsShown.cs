namespace Lkjip.Domain.Review.Checklist.Answers;

/// <summary>I.3: every indicator has an achievement, and a missed target its cause (capaian kinerja yang memadai).</summary>
/// <remarks>From the table of achievement; R-LKP-03 reports missing causes.</remarks>
internal static class AchievementsShown
{
    public static PreAnswer Answer(ChecklistContext context)
    {
        var achievements = context.Indicators(indicator => context.Shows("achievement", indicator.Id, "achievement"));
        var causes = context.Findings.Where(finding => finding.Code == "R-LKP-03").ToList();
        return causes.Count == 0
            ? new(achievements.Answer, achievements.As("bukti.capaian"))
            : new(achievements.Covered == 0 ? ChecklistAnswer.No : ChecklistAnswer.Partly, [.. achievements.As("bukti.capaian"), FindingsOf.Evidence(causes)]);
    }
}
