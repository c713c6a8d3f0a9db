using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>An objective with its indicators (capaian sasaran).</summary>
internal sealed class ObjectiveAchievementDraft() : SentenceDraft("objective.achievement", "achievement")
{
    public override IEnumerable<DraftSubject> Subjects(DraftContext context) => context.IsQuarterly ? [] : context.Objectives;

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject)
    {
        var all = context.IndicatorsOf(subject);
        var measured = all.Where(indicator => context.Shows("achievement", indicator.Id, "target", "actual", "achievement")).ToList();
        if (measured.Count == 0 || !context.Shows("achievement", subject.Id, "achievement", "rating"))
            return [];
        return all.Count == 1
            ? Paragraph(Say("single", subject.Row, ("indikator", measured[0].Name)))
            : List(Say(measured.Count == all.Count ? "several" : "partial", subject.Row), measured.Select((indicator, row) => Item(indicator, row)));
    }

    private string Item(Indicator indicator, int row) => Say("item", row, ("i", Figure.Named(indicator.Id)), ("indikator", indicator.Name));
}
