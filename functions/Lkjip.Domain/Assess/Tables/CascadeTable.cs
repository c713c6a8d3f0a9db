using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Programs, activities and sub-activities with their indicators, targets and ceilings (matriks RKT).</summary>
internal sealed class CascadeTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("cascade");
        var builder = new TableBuilder(
            maker.Table, "matriksRkt", "Program, Kegiatan dan Sub Kegiatan", Columns.Number, Columns.Objective, new("name", "uraian", "Uraian"),
            Columns.Indicator, Columns.Target, Columns.Ceiling);
        var indicators = context.Report.Indicators.Where(indicator => indicator.BudgetItemId is not null)
            .GroupBy(indicator => indicator.BudgetItemId!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        if (context.Report.AnnualPlan is not null && indicators.Count > 0)
        {
            foreach (var node in context.Nodes)
            {
                builder.Row(node.Item.Id, node.Kind, node.Parent?.Item.Id, Cells(context, maker, node, indicators.GetValueOrDefault(node.Item.Id)));
            }
        }

        return builder.Build();
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Cells(
        AssessmentContext context, FigureMaker maker, BudgetNode node, Indicator? indicator) =>
    [
        TableBuilder.Text("objective", ObjectiveOf(context, node)?.Text),
        TableBuilder.Text("name", node.Item.Name),
        TableBuilder.Text("indicator", indicator?.Name),
        indicator is null ? default : TableBuilder.Shows(maker.Target(node.Item.Id, "target", indicator, context.Year)),
        node.Ceiling is null ? default : TableBuilder.Shows(maker.Input(node.Item.Id, "ceiling", node.Ceiling)),
    ];

    private static Objective? ObjectiveOf(AssessmentContext context, BudgetNode node) =>
        context.Objective(context.Report.Budget.Allocations.FirstOrDefault(allocation =>
            context.Node(allocation.BudgetItemId) is { } allocated && allocated.SelfAndBelow().Contains(node))?.ObjectiveId);
}
