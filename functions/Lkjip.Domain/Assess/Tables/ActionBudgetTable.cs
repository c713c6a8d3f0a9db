using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Programs, activities and sub-activities with output, ceiling and the cumulative spending plan (anggaran Rencana Aksi).</summary>
/// <remarks>
/// Planned up to a quarter = ceiling x cumulative plan of the agency, whole rupiah; a parent is the sum of its children. Where the budget of the
/// report is of another year than the agreement, the programs and ceilings of the agreement are shown.
/// </remarks>
internal sealed class ActionBudgetTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("actionBudget");
        var builder = new TableBuilder(maker.Table, "anggaranRencanaAksi", "Program, Kegiatan, Sub Kegiatan dan Rencana Anggaran", [.. Header(context)]);
        if (AgreementSequence.InForce(context.Report) is { } agreement)
        {
            List<List<Figure>> programs = (context.Report.Budget.Year ?? context.Year) == agreement.Year && context.Nodes.Any(node => node.Ceiling is not null)
                ? [.. context.Programs.Select(program => Add(maker, builder, program))]
                : [.. agreement.Ceilings.Select((ceiling, index) => Add(maker, builder, ceiling, index))];
            if (programs.Count > 0)
            {
                builder.Row("total", RowKind.Total, null, [TableBuilder.Text("name", "Jumlah"), .. Sums(maker, "total", programs).Select(TableBuilder.Shows)]);
            }
        }

        return builder.Build();
    }

    private static IEnumerable<TableColumn> Header(AssessmentContext context) =>
    [
        Columns.Objective, new("name", "uraian", "Program/Kegiatan/Sub Kegiatan"), new("output", "keluaran", "Indikator"), Columns.Target, Columns.Ceiling,
        .. Plan(context).Select((plan, index) => new TableColumn(
            Column(index), $"rencanaTw{Text(index + 1)}", $"TW {IndonesianFormat.Roman(index + 1)} ({IndonesianFormat.Percent(plan, 2, false)})",
            ["Rencana Anggaran s.d. Triwulan (Rp)"])),
        new("responsibleUnit", "penanggungJawab", "Penanggung Jawab"),
    ];

    // The row of an item comes before those below it, whose sums it shows.
    private static List<Figure> Add(FigureMaker maker, TableBuilder builder, BudgetNode node)
    {
        var known = new Dictionary<BudgetNode, List<Figure>>();
        var figures = Figures(maker, node, known);
        Rows(maker, builder, node, known);
        return figures;
    }

    private static void Rows(FigureMaker maker, TableBuilder builder, BudgetNode node, Dictionary<BudgetNode, List<Figure>> known)
    {
        var indicators = maker.Context.Report.Indicators.Where(indicator => indicator.BudgetItemId == node.Item.Id).ToList();
        builder.Row(node.Item.Id, node.Kind, node.Parent?.Item.Id,
        [
            TableBuilder.Text("objective", maker.Context.ObjectiveOf(node)?.Text), TableBuilder.Text("name", node.Item.Name),
            TableBuilder.Text("output", indicators.Count == 0 ? node.Item.Outcome : string.Join('\n', indicators.Select(indicator => indicator.Name))),
            indicators.Count == 0 ? default : TableBuilder.Shows(maker.Target(node.Item.Id, "target", indicators[0], maker.Context.Year)),
            .. known[node].Select(TableBuilder.Shows), TableBuilder.Text("responsibleUnit", Responsible(maker.Context.Report, node)),
        ]);
        foreach (var child in node.Children)
        {
            Rows(maker, builder, child, known);
        }
    }

    private static List<Figure> Add(FigureMaker maker, TableBuilder builder, ProgramCeiling ceiling, int index)
    {
        var row = ceiling.BudgetItemId ?? $"c{Text(index + 1)}";
        var figures = Planned(maker, row, maker.Input(row, "ceiling", ceiling.Amount));
        builder.Row(row, RowKind.Program, null,
            [TableBuilder.Text("name", ceiling.Name ?? maker.Context.Node(ceiling.BudgetItemId)?.Item.Name), .. figures.Select(TableBuilder.Shows)]);
        return figures;
    }

    // The figures of an item and of all below it, each made once.
    private static List<Figure> Figures(FigureMaker maker, BudgetNode node, Dictionary<BudgetNode, List<Figure>> known)
    {
        var parts = node.Children.Select(child => Figures(maker, child, known)).ToList();
        return known[node] = node.Children.Any(child => child.Ceiling is not null)
            ? Sums(maker, node.Item.Id, parts)
            : Planned(maker, node.Item.Id, maker.Input(node.Item.Id, "ceiling", node.Ceiling));
    }

    private static List<Figure> Planned(FigureMaker maker, string row, Figure ceiling) =>
        [ceiling, .. Plan(maker.Context).Select((plan, index) => Share(maker, row, ceiling, plan, index))];

    private static Figure Share(FigureMaker maker, string row, Figure ceiling, decimal plan, int index) => maker.Computed(
        row, Column(index), FigureKind.Rupiah, "planned",
        ceiling.Exact is { } amount ? Outcome.Of((maker.Policy.Rounding(Column(index)) with { Decimals = 0 }).Apply(amount * plan / 100m)) : Outcome.None(Reasons.CeilingMissing),
        FigureInputs.Of(("ceiling", ceiling), ("plan", maker.Input(row, $"percentQ{Text(index + 1)}", FigureKind.Percent, plan))));

    private static List<Figure> Sums(FigureMaker maker, string row, List<List<Figure>> parts) =>
        [.. parts[0].Select((figure, at) => maker.Sum(row, figure.Column, FigureKind.Rupiah, [.. parts.Select(part => part[at])]))];

    // The unit of the item or of one above it, else the official who answers for it.
    private static string? Responsible(PerformanceReport report, BudgetNode? node) => node is null ? null
        : node.Item.ResponsibleUnit
            ?? report.Officials.FirstOrDefault(official => official.BudgetItemIds.Contains(node.Item.Id, StringComparer.Ordinal))?.Position
            ?? Responsible(report, node.Parent);

    private static IEnumerable<decimal> Plan(AssessmentContext context) => context.Policy.QuarterPlan.Take(4);

    private static string Column(int index) => $"planQ{Text(index + 1)}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
