using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>The budget of a program (realisasi anggaran program).</summary>
internal sealed class ProgramBudgetDraft() : SentenceDraft("program.achievement", "achievement")
{
    public override IEnumerable<DraftSubject> Subjects(DraftContext context) => context.IsQuarterly ? [] : context.Programs;

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject)
    {
        if (!context.Shows("budget", subject.Id, "ceiling", "spent", "remaining", "absorption"))
            return [];
        // A mean of percentages is not the part of the ceiling that was spent.
        var isShare = context.Report.Policy.AbsorptionRollup != AbsorptionRollup.MeanOfChildren;
        return Paragraph(
            Say(isShare ? "absorbed" : "amounts", subject.Row),
            context.Shows("budget", subject.Id, "physical") ? Say("physical", subject.Row) : null);
    }
}
