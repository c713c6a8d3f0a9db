using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>The summary of a quarter (ringkasan triwulan).</summary>
internal sealed class QuarterSummaryDraft() : SectionDraft("executiveSummary", quarterly: true)
{
    // The product's own quarterly template prints these figures as sentences already.
    public override bool IsDigest => true;

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) =>
    [
        .. !context.Shows("quarters", "total", "achievementQuarter", "rating") ? [] : Paragraph(
            Say("achievement", 0),
            context.Shows("quarterSummary", "report", "indicators", "achieved", "notAchieved") ? Say("achieved", 0) : null,
            context.Number("quarterSummary", "report", "unmeasured") > 0 ? Say("unmeasured", 0) : null,
            context.Shows("quarters", "total", "difference") ? Say("before", 0) : null),
        .. List(Say("objectives", 0), context.Objectives.Where(one => context.Shows("quarters", one.Id, "achievementQuarter", "rating"))
            .Select((one, row) => Say("objective", row, ("s", Figure.Named(one.Id!)), ("sasaran", one.Name)))),
        .. !context.Shows("quarterBudget", "total", "ceiling", "spentToDate", "absorptionToDate") ? [] : Paragraph(
            Say(Totals.IsShare(context) ? "budget" : "amounts", 0),
            context.Shows("quarterBudget", "total", "planToDate", "deviation") ? Say("plan", 0) : null),
    ];
}
