using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The budget per objective and its share (alokasi anggaran per sasaran).</summary>
/// <remarks>The share is of the sum over the objectives; parts that serve no objective stand apart, so that all reconciles.</remarks>
internal sealed class AllocationTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("allocation");
        var builder = new TableBuilder(
            maker.Table, "alokasi", "Alokasi Anggaran per Sasaran", Columns.Number, Columns.Objective, Columns.Indicator,
            new("ceiling", "pagu", "Anggaran (Rp)"), Columns.Spent, new("share", "porsi", "% Anggaran"));
        if (context.Report.Budget.Allocations.Count == 0)
        {
            return [];
        }

        var objectives = context.Report.Plan.Objectives.Select(objective => Amounts(maker, objective.Id, context.Budget(objective))).ToList();
        var others = context.Report.Budget.Allocations.Where(allocation => allocation.ObjectiveId is null).ToList();
        var rest = others.Select((other, index) => Amounts(maker, $"other{Text(index + 1)}", context.Budget(other))).ToList();
        var sum = Sum(maker, "objectives", objectives);
        foreach (var (objective, amounts) in context.Report.Plan.Objectives.Zip(objectives))
        {
            builder.Row(objective.Id, RowKind.Objective, null,
                TableBuilder.Text("number", Columns.OrdinalOf(context, objective)), TableBuilder.Text("objective", objective.Text),
                TableBuilder.Text("indicator", string.Join('\n', context.IndicatorsOf(objective).Select(indicator => indicator.Name))),
                TableBuilder.Shows(amounts.Ceiling), TableBuilder.Shows(amounts.Spent), TableBuilder.Shows(Share(maker, amounts.Ceiling, sum.Ceiling)));
        }

        Add(builder, "objectives", RowKind.Group, "Jumlah sasaran", sum);
        foreach (var (other, amounts) in others.Zip(rest))
        {
            Add(builder, amounts.Ceiling.Row, RowKind.Plain, other.Label ?? context.Node(other.BudgetItemId)?.Item.Name, amounts);
        }

        Add(builder, "total", RowKind.Total, "Jumlah", Sum(maker, "total", [.. objectives, .. rest]));
        return builder.Build();
    }

    private static void Add(TableBuilder builder, string row, RowKind kind, string? label, (Figure Ceiling, Figure Spent) amounts) =>
        builder.Row(row, kind, null, TableBuilder.Text("objective", label), TableBuilder.Shows(amounts.Ceiling), TableBuilder.Shows(amounts.Spent));

    private static (Figure Ceiling, Figure Spent) Amounts(FigureMaker maker, string row, (Values.Rupiah? Ceiling, Values.Rupiah? Spent) budget) =>
        (maker.Input(row, "ceiling", budget.Ceiling), maker.Input(row, "spent", budget.Spent));

    private static (Figure Ceiling, Figure Spent) Sum(FigureMaker maker, string row, List<(Figure Ceiling, Figure Spent)> parts) =>
        (Complete(maker, row, "ceiling", [.. parts.Select(part => part.Ceiling)]), Complete(maker, row, "spent", [.. parts.Select(part => part.Spent)]));

    // A part whose amount is not known leaves the sum unknown: a sum of the rest would be read as the whole.
    private static Figure Complete(FigureMaker maker, string row, string column, List<Figure> parts) =>
        parts.TrueForAll(part => part.Exact is not null)
            ? maker.Sum(row, column, FigureKind.Rupiah, parts)
            : maker.Input(row, column, (Values.Rupiah?)null);

    private static Figure Share(FigureMaker maker, Figure part, Figure whole)
    {
        var outcome = part.Exact is { } p && whole.Exact is { } w && w != 0 ? Outcome.Of(p / w * 100m) : Outcome.None(Reasons.CeilingMissing);
        return maker.Computed(part.Row, "share", FigureKind.Percent, "share", outcome, FigureInputs.Of(("part", part), ("whole", whole)));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
