using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess;

/// <summary>The figures of absorption (serapan).</summary>
internal static class Absorptions
{
    /// <summary>Spending over ceiling in percent.</summary>
    public static Figure Absorption(this FigureMaker maker, string row, string column, Figure ceiling, Figure spent)
    {
        var outcome = ceiling.Exact is not { } c || c == 0 ? Outcome.None(Reasons.CeilingMissing)
            : spent.Exact is not { } s ? Outcome.None(Reasons.SpentMissing)
            : Outcome.Of(s / c * 100m);
        return maker.Computed(row, column, FigureKind.Percent, "absorption", outcome, FigureInputs.Of(("ceiling", ceiling), ("spent", spent)));
    }

    /// <summary>The absorption of an objective by the policy: of its allocations, or the mean of its supporting programs.</summary>
    public static Figure Absorption(this FigureMaker maker, Objective objective, string column)
    {
        var context = maker.Context;
        var (ceiling, spent) = context.Budget(objective);
        if (context.Policy.ObjectiveAbsorption == ObjectiveAbsorption.Allocations)
        {
            return maker.Absorption(objective.Id, column, maker.Input(objective.Id, "ceiling", ceiling), maker.Input(objective.Id, "spent", spent));
        }

        var parts = context.Report.SupportingPrograms.Where(support => support.ObjectiveId == objective.Id)
            .Select(support => context.Node(support.BudgetItemId)).OfType<BudgetNode>()
            .Select(node => maker.Absorption(
                node.Item.Id, column, maker.Input(node.Item.Id, "ceiling", node.Ceiling), maker.Input(node.Item.Id, "spent", node.Spent)))
            .Select(figure => (figure, 1m)).ToList();
        return maker.Mean(objective.Id, column, FigureKind.Percent, parts);
    }
}
