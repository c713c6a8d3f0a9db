using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>How efficient each objective was (ulasan efisiensi).</summary>
internal sealed class EfficiencyDraft() : ObjectiveListDraft("efficiencyComment")
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) =>
        [.. base.Blocks(context, subject), .. Paragraph(Totals.Efficiency(context))];

    protected override string? Case(DraftContext context, DraftSubject objective) =>
        !context.Shows("efficiency", objective.Id, "achievement", "absorption", "verdict") ? null
        : context.Shown("efficiency", objective.Id, "efficiency") is null ? "label" : "degree";

    protected override IEnumerable<(string Name, string Value)> Values(DraftContext context, DraftSubject objective) =>
        [("format", context.Shown("efficiency", objective.Id, "efficiency")?.Kind == FigureKind.Points ? " | poin" : "")];
}
