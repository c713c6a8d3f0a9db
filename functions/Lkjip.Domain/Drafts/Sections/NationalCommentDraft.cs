namespace Lkjip.Domain.Drafts;

/// <summary>How each indicator stands to the national value (ulasan perbandingan dengan nasional).</summary>
internal sealed class NationalCommentDraft() : IndicatorListDraft("nationalComment")
{
    protected override string? Case(DraftContext context, DraftSubject indicator) =>
        context.Number("national", indicator.Id, "difference") is null ? null : "item";
}
