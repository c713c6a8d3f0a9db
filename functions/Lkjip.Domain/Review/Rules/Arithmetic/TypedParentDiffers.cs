using Lkjip.Domain.Assess;
using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-06: an amount typed at a program or activity differs from the sum of its children.</summary>
/// <remarks>A parent without a typed amount is not judged; the sum of the children counts in either case.</remarks>
internal sealed class TypedParentDiffers() : ReviewRule("R-ARI-06", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from node in context.Nodes
        where node.Children.Count > 0
        from pair in Pairs(node)
        where pair.Typed is not null && pair.Summed is not null && pair.Typed != pair.Summed
        select Found(
            node.Item.Name, Show(pair.Typed), Show(pair.Summed), $"budget/{node.Item.Id}/{pair.Column}", ("what", pair.What));

    private static IEnumerable<(string Column, string What, Rupiah? Typed, Rupiah? Summed)> Pairs(BudgetNode node) =>
    [
        ("ceilingOriginal", "Pagu awal", node.Item.CeilingOriginal, node.CeilingOriginal),
        ("ceiling", "Pagu", node.Item.CeilingRevised ?? node.Item.CeilingOriginal, node.Ceiling),
        ("spent", "Realisasi", node.Item.Spent, node.Spent),
    ];

    private static string? Show(Rupiah? amount) => amount is { } value ? IndonesianFormat.Rupiah(value.Amount, true) : null;
}
