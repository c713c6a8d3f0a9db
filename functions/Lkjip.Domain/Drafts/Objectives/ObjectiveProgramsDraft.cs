using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Drafts;

/// <summary>The programs behind an objective, with their budget (program penunjang).</summary>
internal sealed class ObjectiveProgramsDraft() : SentenceDraft("objective.programs", "programs")
{
    public override IEnumerable<DraftSubject> Subjects(DraftContext context) => context.IsQuarterly ? [] : context.Objectives;

    public override IEnumerable<NarrativeBlock> Blocks(DraftContext context, DraftSubject subject)
    {
        var names = Names(context.Report.Budget, subject).ToList();
        if (names.Count == 0 || !context.Shows("allocation", subject.Id, "ceiling", "spent"))
            return [];
        var indicator = context.IndicatorsOf(subject).FirstOrDefault(one => context.Shows("performanceBudget", one.Id, "absorption"));
        return Paragraph(
            Say(names.Count == 1 ? "single" : "several", subject.Row, ("program", Listed(names))),
            indicator is null ? null : Say("absorption", subject.Row, ("i", Figure.Named(indicator.Id))));
    }

    private static IEnumerable<string> Names(Budget budget, DraftSubject subject) => budget.Allocations
        .Where(allocation => allocation.ObjectiveId == subject.Id)
        .Select(allocation => budget.Programs.SelectMany(Flat).FirstOrDefault(item => item.Id == allocation.BudgetItemId)?.Name ?? allocation.Label)
        .OfType<string>().Distinct(StringComparer.Ordinal);

    private static IEnumerable<BudgetItem> Flat(BudgetItem item) => item.Children.SelectMany(Flat).Prepend(item);

    private static string Listed(List<string> names) => names.Count switch
    {
        1 => names[0],
        2 => $"{names[0]} dan {names[1]}",
        _ => $"{string.Join(", ", names[..^1])}, dan {names[^1]}",
    };
}
