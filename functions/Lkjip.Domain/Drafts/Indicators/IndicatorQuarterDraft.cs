using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>Target against actual of an indicator up to the quarter (capaian triwulan).</summary>
internal sealed class IndicatorQuarterDraft() : IndicatorDraft("achievement", quarterly: true)
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) =>
        !context.Shows("quarters", subject.Id, "targetToDate", "toDate", "achievementQuarter") ? [] : Paragraph(
            Say(context.Number("quarters", subject.Id, "achievementQuarter") >= 100m ? "reached" : "missed", context, subject),
            context.Shows("quarters", subject.Id, "targetYear", "achievementYear") ? Say("year", context, subject) : null,
            context.Shows("quarters", subject.Id, "difference") ? Say("before", context, subject) : null);
}
