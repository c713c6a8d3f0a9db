using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>What several sections say of the totals of the report.</summary>
internal static class Totals
{
    /// <summary>True when the report has an achievement.</summary>
    public static bool AreMeasured(DraftContext context) =>
        context.Shows("summary", "report", "agencyAchievement", "achieved", "indicators", "objectives") && context.Shows("achievement", "total", "rating");

    /// <summary>True when the report has a budget that was spent.</summary>
    public static bool AreSpent(DraftContext context) => context.Shows("summary", "report", "ceiling", "spent", "absorption", "absorptionRatio");

    /// <summary>The tag of the part of the ceiling that was spent; a mean of percentages is another figure.</summary>
    public static (string Name, string Value) Absorption(DraftContext context) => ("serapan", IsShare(context) ? "ringkasan.serapan" : "angka.summary.report.absorptionRatio");

    /// <summary>True when the absorption of the report is the part of the ceiling that was spent.</summary>
    public static bool IsShare(DraftContext context) => context.Report.Policy.AbsorptionRollup == AbsorptionRollup.Weighted;

    /// <summary>The indicators whose achievement is not known; null where all are.</summary>
    public static string? Unmeasured(DraftContext context)
    {
        var names = context.Objectives.SelectMany(context.IndicatorsOf).Where(indicator => !context.Shows("achievement", indicator.Id, "achievement"))
            .Select(indicator => indicator.Name).ToList();
        return names.Count == 0 ? null : Sentences.Of("totals.unmeasured", 0, ("daftar", string.Join("; ", names)));
    }

    /// <summary>How efficient the agency was; null where that was not judged.</summary>
    public static string? Efficiency(DraftContext context) =>
        !context.Shows("efficiency", "total", "verdict", "achievement", "absorption") ? null
        : context.Shown("efficiency", "total", "efficiency") is not { } degree ? Sentences.Of("totals.verdict", 0)
        : Sentences.Of("totals.efficiency", 0, ("format", degree.Kind == FigureKind.Points ? " | poin" : ""));
}
