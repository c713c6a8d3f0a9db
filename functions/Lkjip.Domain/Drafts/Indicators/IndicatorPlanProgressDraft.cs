using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>An indicator against the end of the strategic plan (tingkat kemajuan).</summary>
internal sealed class IndicatorPlanProgressDraft() : IndicatorDraft("planProgress")
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) =>
        context.Shows("planProgress", subject.Id, "endTarget", "actual", "progress")
            ? Paragraph(Say(context.Number("planProgress", subject.Id, "actual") is null ? "word" : "number", context, subject))
            : [];
}
