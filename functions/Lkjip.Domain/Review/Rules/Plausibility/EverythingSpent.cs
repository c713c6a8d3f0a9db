namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-22: every budget item was spent to the last rupiah (realisasi sama dengan pagu).</summary>
/// <remarks>Rather a copy of the ceilings than an account. Judged for three or more items without children; one with an amount missing is left out.</remarks>
internal sealed class EverythingSpent() : ReviewRule("R-WJR-22", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var items = context.Nodes.Where(node => node.Children.Count == 0 && node is { Ceiling: not null, Spent: not null }).ToList();
        if (items.Count > 2 && items.TrueForAll(node => node.Ceiling == node.Spent))
        {
            yield return Found("Realisasi anggaran", context.Assessment.Find("budget", "total", "spent")?.Shown, null, "budget/total/spent");
        }
    }
}
