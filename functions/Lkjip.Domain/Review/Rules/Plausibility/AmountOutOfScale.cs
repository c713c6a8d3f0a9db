using Lkjip.Domain.Text;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-14: two amounts of the same thing have the same digits shifted, or one is ten times the other or more (rupiah salah skala).</summary>
/// <remarks>
/// The first and the revised ceiling of an item, its ceiling and its agreed ceiling. A zero too many or too few is typical. A missing amount,
/// or one of 0, is not judged.
/// </remarks>
internal sealed class AmountOutOfScale() : ReviewRule("R-WJR-14", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from pair in Revisions(context).Concat(Agreed(context))
        let one = pair.One ?? Rupiah.Zero
        let other = pair.Other ?? Rupiah.Zero
        where one > Rupiah.Zero && other > Rupiah.Zero && Math.Max(one.Amount, other.Amount) / 10 >= Math.Min(one.Amount, other.Amount)
        select Found(pair.Name, Show(one), Show(other), pair.Figure, ("what", pair.What), ("against", pair.Against));

    private static IEnumerable<(string Name, string What, string Against, Rupiah? One, Rupiah? Other, string? Figure)> Revisions(ReviewContext context) =>
        context.Nodes.Where(node => node.Children.Count == 0).Select(node =>
            (node.Item.Name, "Pagu perubahan", "pagu awal", node.Item.CeilingRevised, node.Item.CeilingOriginal, (string?)$"budget/{node.Item.Id}/ceiling"));

    private static IEnumerable<(string Name, string What, string Against, Rupiah? One, Rupiah? Other, string? Figure)> Agreed(ReviewContext context) =>
        from agreement in context.Report.Agreements.Where(agreement => agreement.Year != (context.Report.Budget.Year ?? context.Year))
        from ceiling in agreement.Ceilings
        let node = context.Nodes.FirstOrDefault(node => node.Item.Id == ceiling.BudgetItemId)
        where node is not null
        select (node.Item.Name, $"Pagu dalam {agreement.Title}", "pagu anggaran", (Rupiah?)ceiling.Amount, node.Ceiling, (string?)null);

    private static string Show(Rupiah amount) => IndonesianFormat.Rupiah(amount.Amount, true);
}
