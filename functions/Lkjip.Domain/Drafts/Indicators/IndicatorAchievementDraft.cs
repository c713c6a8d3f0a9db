using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>Target against actual of an indicator (analisis capaian).</summary>
internal sealed class IndicatorAchievementDraft() : IndicatorDraft("achievement")
{
    private const decimal FarAbove = 120m;

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject)
    {
        if (!context.Shows("achievement", subject.Id, "target", "actual", "achievement"))
            return [];
        var indicator = context.Indicator(subject);
        return Paragraph(
            Say(Case(context, subject), context, subject),
            context.Shows("achievement", subject.Id, "rating") ? Say("rating", context, subject) : null,
            IsComposed(context, indicator) ? Say("components", context, subject) : null,
            AchievementFormulas.Find(indicator.Formula) is { LowerIsBetter: true } ? Say("lower", context, subject) : null);
    }

    private static string Case(DraftContext context, DraftSubject subject) => context.Number("achievement", subject.Id, "actual") is null
        ? "word"
        : context.Number("achievement", subject.Id, "achievement") switch
        {
            >= FarAbove => "exceeded",
            >= 100m => "reached",
            _ => "missed",
        };

    private static bool IsComposed(DraftContext context, Indicator indicator) =>
        !string.IsNullOrEmpty(indicator.NumeratorLabel) && !string.IsNullOrEmpty(indicator.DenominatorLabel)
        && context.Shows("components", $"{indicator.Id}-{DraftContext.Text(context.Year)}", "numerator", "denominator");
}
