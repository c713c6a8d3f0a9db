using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-05: the ceiling of a program in an agreement differs from the budget (pagu perjanjian kinerja).</summary>
/// <remarks>The original agreement is held against the original budget, a revised one against the revised; other years are not judged.</remarks>
internal sealed class AgreementCeilingDiffers() : ReviewRule("R-KON-05", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from agreement in context.Report.Agreements
        where agreement.Year == (context.Report.Budget.Year ?? context.Year)
        from ceiling in agreement.Ceilings
        let node = context.Nodes.FirstOrDefault(node => node.Item.Id == ceiling.BudgetItemId)
        let budget = agreement.Kind == AgreementKind.Original ? node?.CeilingOriginal : node?.Ceiling
        where budget is { } amount && amount != ceiling.Amount
        select Found(
            $"{agreement.Title}: {node.Item.Name}", IndonesianFormat.Rupiah(ceiling.Amount.Amount, true), IndonesianFormat.Rupiah(budget.Value.Amount, true));
}
