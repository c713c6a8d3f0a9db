using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Reports;

/// <summary>An objective with its indicators, or the indicators of goals (capaian per sasaran).</summary>
/// <param name="Number">The number of the objective; null for goals.</param>
/// <param name="Title">The text of the objective.</param>
/// <param name="Mean">The mean of its indicators; null for goals, which enter no mean.</param>
/// <param name="Rating">The rating of the mean.</param>
/// <param name="Lines">The indicators.</param>
internal sealed record AchievementGroup(int? Number, string Title, Figure? Mean, Figure? Rating, IReadOnlyList<AchievementLine> Lines)
{
    /// <summary>The mark of the mean.</summary>
    public AchievementTone Tone => AchievementTone.Of(Mean, Lines.Select(line => line.Achievement));

    /// <summary>All groups: objectives in the order of the plan, then goals.</summary>
    public static IReadOnlyList<AchievementGroup> All(Assessment assessment)
    {
        var report = assessment.Report;
        var groups = report.Plan.Objectives.Select((objective, index) => Of(assessment, objective, index + 1));
        var goals = LinesOf(assessment, indicator => indicator.Level == IndicatorLevel.Goal);
        return [.. groups.Append(new(null, "Indikator tujuan", null, null, goals)).Where(group => group.Lines.Count > 0)];
    }

    private static AchievementGroup Of(Assessment assessment, Objective objective, int number) => new(
        number, objective.Text, assessment.Find("achievement", objective.Id, "achievement"), assessment.Find("achievement", objective.Id, "rating"),
        LinesOf(assessment, indicator => indicator.Level == IndicatorLevel.Objective && indicator.ObjectiveId == objective.Id));

    private static List<AchievementLine> LinesOf(Assessment assessment, Func<Indicator, bool> which) =>
        [.. assessment.Report.Indicators.Where(which).Select(indicator => AchievementLine.Of(assessment, indicator))];
}
