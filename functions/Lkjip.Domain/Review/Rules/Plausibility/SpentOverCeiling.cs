using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-02: more was spent than the ceiling allows (serapan di atas 100 %).</summary>
/// <remarks>Spending may not exceed the ceiling (UU 17/2003, article 3). Judged for items without children and for earlier years; a missing amount is not judged.</remarks>
internal sealed class SpentOverCeiling() : ReviewRule("R-WJR-02", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        context.Nodes.Where(node => node.Children.Count == 0).Select(node => (node.Item.Name, node.Ceiling, node.Spent, Figure: $"budget/{node.Item.Id}/absorption"))
            .Concat(context.Report.Budget.History.Select(year => (
                Name: FormattableString.Invariant($"Anggaran tahun {year.Year}"), Ceiling: (Rupiah?)year.Ceiling, Spent: (Rupiah?)year.Spent,
                Figure: FormattableString.Invariant($"budgetHistory/y{year.Year}/absorption"))))
            .Concat(context.Report.Budget.Allocations.Where(allocation => allocation.BudgetItemId is null).Select(allocation => (
                Name: allocation.Label ?? "Alokasi per sasaran", allocation.Ceiling, allocation.Spent, Figure: "allocation/total/spent")))
            .Where(one => one.Spent > one.Ceiling)
            .Select(one => Found(one.Name, IndonesianFormat.Rupiah(one.Spent!.Value.Amount, true), IndonesianFormat.Rupiah(one.Ceiling!.Value.Amount, true), one.Figure));
}
