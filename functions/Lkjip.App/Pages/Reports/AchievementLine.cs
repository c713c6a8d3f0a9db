using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Reports;

/// <summary>One indicator with its figures of the measured year.</summary>
internal sealed record AchievementLine(Indicator Indicator, Figure? Target, Figure? Actual, Figure? Achievement, Figure? Capped, Figure? Rating)
{
    /// <summary>Its mark.</summary>
    public AchievementTone Tone => AchievementTone.Of(Achievement, []);

    /// <summary>The capped achievement as printed; null where it is the same.</summary>
    public string? CappedText => Capped is { Displayed: not null } capped && capped.Displayed != Achievement?.Displayed ? capped.Shown : null;

    /// <summary>The line of an indicator.</summary>
    public static AchievementLine Of(Assessment assessment, Indicator indicator)
    {
        Figure? Find(string column) => assessment.Find("achievement", indicator.Id, column);
        return new(indicator, Find("target"), Find("actual"), Find("achievement"), Find("capped"), Find("rating"));
    }
}
