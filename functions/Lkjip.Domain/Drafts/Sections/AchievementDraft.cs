using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>What is measured, before the table of achievements (capaian kinerja).</summary>
internal sealed class AchievementDraft() : SectionDraft("achievement")
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) => Totals.AreMeasured(context) ? Paragraph(Say("opening", 0)) : [];
}
