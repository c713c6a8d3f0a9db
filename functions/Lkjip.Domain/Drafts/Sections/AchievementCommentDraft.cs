using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>What the table of achievements says (ulasan capaian kinerja).</summary>
internal sealed class AchievementCommentDraft() : SectionDraft("achievementComment")
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) =>
        Totals.AreMeasured(context) ? Paragraph(Say("mean", 0), Say("achieved", 0), Totals.Unmeasured(context)) : [];
}
