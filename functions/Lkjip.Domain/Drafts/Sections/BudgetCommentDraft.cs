using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>The budget per program (ulasan realisasi anggaran).</summary>
internal sealed class BudgetCommentDraft() : SectionDraft("budgetRealisationComment")
{
    public override bool IsDigest => true;

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) => List(
        Say("opening", 0),
        context.Programs.Where(program => context.Shows("budget", program.Id, "ceiling", "spent", "absorption"))
            .Select((program, row) => Say(IsShare(context) ? "item" : "amounts", row, ("p", Figure.Named(program.Id!)), ("program", program.Name))));

    private static bool IsShare(DraftContext context) => context.Report.Policy.AbsorptionRollup != AbsorptionRollup.MeanOfChildren;
}
