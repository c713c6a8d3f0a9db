using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>The achievement of an objective (capaian sasaran), under a heading of its own: its indicators follow.</summary>
internal sealed class ObjectiveAchievementDraft() : SentenceDraft("objective.achievement", "achievement")
{
    public override IEnumerable<DraftSubject> Subjects(DraftContext context) => context.IsQuarterly ? [] : context.Objectives;

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject)
    {
        var all = context.IndicatorsOf(subject);
        if (!context.Shows("achievement", subject.Id, "achievement", "rating"))
            return [];
        var which = all.Count == 1 ? "single" : all.All(one => context.Shows("achievement", one.Id, "achievement")) ? "several" : "partial";
        return
        [
            new NarrativeBlock { Kind = BlockKind.Heading, Text = Say("heading", subject.Row) },
            .. Paragraph(Say(which, subject.Row, ("indikator", all[0].Name))),
        ];
    }
}
