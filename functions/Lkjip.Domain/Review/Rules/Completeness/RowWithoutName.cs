using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-14: an output or outcome of a supporting program has no name (keluaran atau hasil tanpa nama).</summary>
internal sealed class RowWithoutName() : ReviewRule("R-LKP-14", Severity.Warning, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from program in context.Report.SupportingPrograms
        from row in program.Rows
        where row.Kind != SupportingRowKind.Input && string.IsNullOrWhiteSpace(row.Name)
        let item = context.Nodes.FirstOrDefault(node => node.Item.Id == program.BudgetItemId)?.Item.Name
        select Found(item ?? program.BudgetItemId, row.Kind == SupportingRowKind.Output ? "Output :" : "Outcome :");
}
