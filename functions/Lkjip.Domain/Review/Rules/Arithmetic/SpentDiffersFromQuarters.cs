using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-16: the spending typed for a budget item is not the sum of its quarters (realisasi dan triwulan).</summary>
/// <remarks>With quarters still missing, only a sum that is already larger is a finding. An item without quarters, or with quarters alone, is not judged.</remarks>
internal sealed class SpentDiffersFromQuarters() : ReviewRule("R-ARI-16", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from node in context.Nodes
        where node.Item is { Spent: not null, SpentByQuarter.Count: > 0 }
        let spent = node.Item.Spent!.Value
        let sum = node.Item.SpentByQuarter.Aggregate(Rupiah.Zero, (total, amount) => total + amount)
        where node.Item.SpentByQuarter.Count >= (context.Report.Period.Quarter ?? 4) ? sum != spent : sum > spent
        select Found(
            node.Item.Name, IndonesianFormat.Rupiah(spent.Amount, true), IndonesianFormat.Rupiah(sum.Amount, true), $"budget/{node.Item.Id}/spent");
}
