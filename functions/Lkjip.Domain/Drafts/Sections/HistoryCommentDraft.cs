namespace Lkjip.Domain.Drafts;

/// <summary>What became of each indicator since the year before (ulasan perbandingan dengan tahun sebelumnya).</summary>
internal sealed class HistoryCommentDraft() : IndicatorListDraft("historyComment")
{
    protected override string? Case(DraftContext context, DraftSubject indicator) =>
        !context.Shows("history", indicator.Id, $"actual{DraftContext.Text(context.Year - 1)}", $"actual{DraftContext.Text(context.Year)}") ? null
        : context.Number("history", indicator.Id, "difference") is null ? "word" : "changed";
}
