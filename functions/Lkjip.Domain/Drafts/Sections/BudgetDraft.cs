using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>The budget as a whole (realisasi anggaran).</summary>
internal sealed class BudgetDraft() : SectionDraft("budgetRealisation")
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) => !Totals.AreSpent(context) ? [] : Paragraph(
        IsRevised(context) ? Say("revised", 0) : null,
        Say("spent", 0, Totals.Absorption(context)),
        context.Shows("budget", "total", "remaining") ? Say("remaining", 0) : null,
        Totals.IsShare(context) ? null : Say("mean", 0));

    private static bool IsRevised(DraftContext context) =>
        context.Number("budget", "total", "ceilingOriginal") is { } original && context.Number("budget", "total", "ceiling") is { } now && original != now;
}
