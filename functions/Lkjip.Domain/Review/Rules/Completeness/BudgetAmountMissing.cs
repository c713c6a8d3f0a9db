using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-05: a budget item without children lacks its ceiling or spending (pagu atau realisasi belum diisi).</summary>
/// <remarks>The sums above it are sums of what is known; without this finding they would be read as the whole.</remarks>
internal sealed class BudgetAmountMissing() : ReviewRule("R-LKP-05", Severity.Warning, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from node in context.Nodes
        where node.Children.Count == 0 && (node.Ceiling is null || node.Spent is null)
        select Found(node.Item.Name, null, null, $"budget/{node.Item.Id}/{(node.Ceiling is null ? "ceiling" : "spent")}", ("what", Missing(node)));

    private static string Missing(BudgetNode node) =>
        node.Ceiling is not null ? "realisasi" : node.Spent is not null ? "pagu" : "pagu dan realisasi";
}
