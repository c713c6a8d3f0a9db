using Lkjip.App.Pages.Reports;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Dashboards;

/// <summary>Target and actual of an indicator, of the year or of the quarter (baris indikator).</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Target">The target.</param>
/// <param name="Actual">The actual.</param>
/// <param name="Achievement">The achievement.</param>
internal sealed record IndicatorLine(Indicator Indicator, Figure? Target, Figure? Actual, Figure? Achievement)
{
    /// <summary>Its mark; never good where something is missing.</summary>
    public AchievementTone Tone => AchievementTone.Of(Achievement, []);

    /// <summary>The short name, for charts.</summary>
    public string ShortName => Indicator.ShortName ?? Indicator.Name;

    /// <summary>The indicators of objectives that are measured in the period, in the order of the report.</summary>
    public static IReadOnlyList<IndicatorLine> All(Assessment assessment)
    {
        var (table, target, actual, achievement) = assessment.Table("quarters") is null || assessment.Report.Period.Quarter is null
            ? ("achievement", "target", "actual", "achievement")
            : ("quarters", "targetToDate", "toDate", "achievementQuarter");
        return
        [
            .. assessment.Report.Indicators
                .Where(indicator => indicator.Level == IndicatorLevel.Objective && assessment.Find(table, indicator.Id, achievement) is not null)
                .Select(indicator => new IndicatorLine(
                    indicator, assessment.Find(table, indicator.Id, target), assessment.Find(table, indicator.Id, actual), assessment.Find(table, indicator.Id, achievement))),
        ];
    }
}
