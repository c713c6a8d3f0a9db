using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Spending per quarter and to date against the cumulative plan (serapan triwulan).</summary>
internal sealed class QuarterBudgetTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("quarterBudget");
        var builder = new TableBuilder(maker.Table, "serapanTriwulan", "Realisasi Anggaran Triwulan", [.. Header()]);
        if (context.Nodes.Any(node => node.Item.SpentByQuarter.Count > 0))
        {
            var programs = context.Programs.Select(program => Line(maker, program)).ToList();
            foreach (var line in programs)
            {
                Add(builder, line, null);
            }

            Add(builder, Total(maker, programs), null);
        }

        return builder.Build(context.Report.Budget.Source);
    }

    private static IEnumerable<TableColumn> Header() =>
    [
        new("name", "uraian", "Program/Kegiatan/Sub Kegiatan"), Columns.Ceiling,
        .. Of("spentQ", "realisasiTw", "Realisasi (Rp)"), .. Of("cumulativeQ", "kumulatifTw", "Kumulatif (Rp)"),
        .. Of("absorptionQ", "serapanTw", "Serapan (%)"), .. Of("planQ", "rencanaTw", "Rencana Kumulatif (%)"),
        new("spentToDate", "realisasiSaatIni", "Realisasi s.d. Triwulan (Rp)"), new("absorptionToDate", "serapanSaatIni", "Serapan s.d. Triwulan (%)"),
        new("planToDate", "rencanaSaatIni", "Rencana s.d. Triwulan (%)"), new("deviation", "deviasi", "Deviasi (poin)"), new("status", "statusDeviasi", "Status"), new("remaining", "sisa", "Sisa (Rp)"),
    ];

    private static IEnumerable<TableColumn> Of(string id, string tag, string group) =>
        Enumerable.Range(1, 4).Select(quarter => new TableColumn(
            id + Text(quarter), tag + Text(quarter), $"TW {Domain.Text.IndonesianFormat.Roman(quarter)}", [group]));

    private static void Add(TableBuilder builder, QuarterBudgetLine line, string? parent)
    {
        builder.Row(line.Row, line.Kind, parent, [TableBuilder.Text("name", line.Name), .. line.Figures.Select(TableBuilder.Shows)]);
        foreach (var child in line.Children)
        {
            Add(builder, child, line.Row);
        }
    }

    private static QuarterBudgetLine Line(FigureMaker maker, BudgetNode node)
    {
        var children = node.Children.Select(child => Line(maker, child)).ToList();
        var below = maker.Policy.Agency.AbsorptionRollup == AbsorptionRollup.MeanOfChildren ? children : [];
        return new(node.Item.Id, node.Kind, node.Item.Name, children, [.. Figures(maker, node.Item.Id, node.Ceiling, node.SpentIn, below)]);
    }

    private static QuarterBudgetLine Total(FigureMaker maker, List<QuarterBudgetLine> programs)
    {
        var nodes = maker.Context.Programs;
        var below = maker.Policy.Agency.AbsorptionRollup == AbsorptionRollup.Weighted ? [] : programs;
        return new("total", RowKind.Total, "Jumlah", [],
        [
            .. Figures(maker, "total", BudgetNode.SumOf([.. nodes.Select(program => program.Ceiling).OfType<Rupiah>()]),
                quarter => BudgetNode.SumOf([.. nodes.Select(program => program.SpentIn(quarter)).OfType<Rupiah>()]), below),
        ]);
    }

    private static IEnumerable<Figure> Figures(
        FigureMaker maker, string row, Rupiah? ceilingAmount, Func<int, Rupiah?> spentIn, List<QuarterBudgetLine> below)
    {
        var ceiling = maker.Input(row, "ceiling", ceilingAmount);
        yield return ceiling;
        var soFar = new List<Figure>();
        var last = maker.Context.QuarterOf().Quarter;
        for (var quarter = 1; quarter <= last && spentIn(quarter) is { } amount; quarter++)
        {
            soFar.Add(maker.Input(row, $"spentQ{Text(quarter)}", amount));
            var cumulative = maker.Sum(row, $"cumulativeQ{Text(quarter)}", FigureKind.Rupiah, soFar);
            yield return soFar[^1];
            yield return cumulative;
            yield return Absorption(maker, row, $"absorptionQ{Text(quarter)}", ceiling, cumulative, below);
        }

        for (var quarter = 1; quarter <= Math.Min(last, maker.Policy.Agency.QuarterPlan.Count); quarter++)
        {
            yield return Plan(maker, row, $"planQ{Text(quarter)}", quarter);
        }

        foreach (var figure in ToDate(maker, row, ceiling, soFar, last, below))
        {
            yield return figure;
        }
    }

    private static IEnumerable<Figure> ToDate(
        FigureMaker maker, string row, Figure ceiling, List<Figure> soFar, int quarter, List<QuarterBudgetLine> below)
    {
        var spent = maker.Sum(row, "spentToDate", FigureKind.Rupiah, soFar);
        var absorption = Absorption(maker, row, "absorptionToDate", ceiling, spent, below);
        var remaining = ceiling.Exact is { } c && spent.Exact is { } s ? Outcome.Of(c - s) : Outcome.None(Reasons.ValueMissing);
        yield return spent;
        yield return absorption;
        if (maker.Policy.Agency.QuarterPlan.Count >= quarter)
        {
            var plan = Plan(maker, row, "planToDate", quarter);
            var deviation = maker.Points(row, "deviation", ("absorption", absorption), ("plan", plan));
            yield return plan;
            yield return deviation;
            yield return Status(maker, row, deviation);
        }

        yield return maker.Computed(row, "remaining", FigureKind.Rupiah, "difference", remaining, FigureInputs.Of(("ceiling", ceiling), ("spent", spent)));
    }

    // By the policy the percentage of a parent is weighted, or the mean of those below it.
    private static Figure Absorption(FigureMaker maker, string row, string column, Figure ceiling, Figure spent, List<QuarterBudgetLine> below) =>
        below.Select(line => line.Find(column)).OfType<Figure>().Select(figure => (figure, 1m)).ToList() is { Count: > 0 } parts
            ? maker.Mean(row, column, FigureKind.Percent, parts)
            : maker.Absorption(row, column, ceiling, spent);

    // Judged as the reader sees it, like a rating.
    private static Figure Status(FigureMaker maker, string row, Figure deviation)
    {
        var tolerance = maker.Policy.Agency.QuarterPlanTolerance;
        var word = deviation.Displayed is not { } points ? null
            : points < -tolerance ? "di bawah rencana" : points > tolerance ? "di atas rencana" : "sesuai rencana";
        var inputs = FigureInputs.Displayed(("deviation", deviation), ("tolerance", maker.Input(row, "tolerance", FigureKind.Points, tolerance)));
        return maker.Word(row, "status", "planStatus", word, inputs, deviation.Reason);
    }

    private static Figure Plan(FigureMaker maker, string row, string column, int quarter) =>
        maker.Input(row, column, FigureKind.Percent, maker.Policy.Agency.QuarterPlan[quarter - 1]);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record QuarterBudgetLine(string Row, RowKind Kind, string Name, List<QuarterBudgetLine> Children, List<Figure> Figures)
    {
        public Figure? Find(string column) => Figures.FirstOrDefault(figure => figure.Column == column);
    }
}
