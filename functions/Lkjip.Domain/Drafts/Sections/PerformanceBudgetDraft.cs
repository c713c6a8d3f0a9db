using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Drafts;

/// <summary>Achievement beside spending, per objective (ulasan kinerja dan anggaran).</summary>
internal sealed class PerformanceBudgetDraft() : ObjectiveListDraft("performanceBudgetComment")
{
    protected override string? Case(DraftContext context, DraftSubject objective) =>
        context.Shows("achievement", objective.Id, "achievement") && Indicator(context, objective) is not null ? "item" : null;

    protected override IEnumerable<(string Name, string Value)> Values(DraftContext context, DraftSubject objective) => [("i", Figure.Named(Indicator(context, objective)!))];

    // The amounts of an objective stand in the row of each of its indicators.
    private static string? Indicator(DraftContext context, DraftSubject objective) =>
        context.IndicatorsOf(objective).Select(one => one.Id).FirstOrDefault(id => context.Shows("performanceBudget", id, "ceiling", "spent", "absorption"));
}
