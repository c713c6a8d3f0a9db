using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>Drafts a section that says one thing of each objective, in a list.</summary>
internal abstract class ObjectiveListDraft(string section) : SectionDraft(section)
{
    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject) => List(
        Say("opening", 0),
        context.Objectives.Select(objective => (Objective: objective, Case: Case(context, objective))).Where(item => item.Case is not null)
            .Select((item, row) => Say(item.Case!, row, [("s", Figure.Named(item.Objective.Id!)), ("sasaran", item.Objective.Name), .. Values(context, item.Objective)])));

    /// <summary>The case of the sentence about an objective; null where there is nothing to say.</summary>
    protected abstract string? Case(DraftContext context, DraftSubject objective);

    /// <summary>More that stands in the sentence.</summary>
    protected virtual IEnumerable<(string Name, string Value)> Values(DraftContext context, DraftSubject objective) => [];
}
