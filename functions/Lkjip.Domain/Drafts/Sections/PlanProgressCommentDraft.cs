namespace Lkjip.Domain.Drafts;

/// <summary>How far each indicator has come towards the end of the strategic plan (ulasan kemajuan Renstra).</summary>
internal sealed class PlanProgressCommentDraft() : IndicatorListDraft("planProgressComment")
{
    protected override string? Case(DraftContext context, DraftSubject indicator) =>
        context.Shows("planProgress", indicator.Id, "endTarget", "actual", "progress") ? "item" : null;
}
