using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>An indicator against the national value, or the reason for having none (perbandingan dengan nasional).</summary>
internal sealed class IndicatorNationalDraft() : IndicatorDraft("national")
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject)
    {
        if (context.Number("national", subject.Id, "difference") is not null)
            return Paragraph(Say("compared", context, subject));
        if (context.Shows("national", subject.Id, "national", "actual"))
            return Paragraph(Say("word", context, subject));
        return context.Indicator(subject).NationalNote is { Length: > 0 } note
            ? Paragraph(Say("none", context, subject, ("titik", note.TrimEnd().EndsWith('.') ? "" : ".")))
            : [];
    }
}
