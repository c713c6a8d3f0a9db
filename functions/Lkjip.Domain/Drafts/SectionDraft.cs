namespace Lkjip.Domain.Drafts;

/// <summary>Drafts a section of the report, of the year or of a quarter.</summary>
internal abstract class SectionDraft(string section, bool quarterly = false) : SentenceDraft(section + (quarterly ? "Quarter" : ""), section)
{
    public override IEnumerable<DraftSubject> Subjects(DraftContext context) => context.IsQuarterly == quarterly ? [DraftSubject.Report] : [];
}
