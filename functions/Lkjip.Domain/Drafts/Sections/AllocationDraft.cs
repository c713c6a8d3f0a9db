using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>How the budget is shared out over the objectives (ulasan alokasi anggaran per sasaran).</summary>
internal sealed class AllocationDraft() : ObjectiveListDraft("allocationComment")
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) =>
        context.Shows("allocation", "objectives", "ceiling") ? base.Blocks(context, subject) : [];

    protected override string? Case(DraftContext context, DraftSubject objective) =>
        context.Shows("allocation", objective.Id, "ceiling", "share") ? "item" : null;
}
