using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The budget tree with spending, absorption and physical progress (realisasi anggaran).</summary>
internal sealed class BudgetTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("budget");
        var builder = new TableBuilder(
            maker.Table, "realisasiAnggaran", "Realisasi Anggaran", Columns.Number, new("name", "uraian", "Program/Kegiatan/Sub Kegiatan"),
            new("ceilingOriginal", "paguAwal", "Pagu Awal (Rp)"), Columns.Ceiling, Columns.Spent, new("remaining", "sisa", "Sisa (Rp)"),
            Columns.Absorption, new("physical", "fisik", "Fisik (%)"));
        if (context.Programs.Count == 0)
        {
            return [];
        }

        var lines = context.Programs.Select(program => Line(maker, program)).ToList();
        for (var index = 0; index < lines.Count; index++)
        {
            Add(builder, lines[index], null, index + 1);
        }

        Add(builder, Total(maker, lines), null, 0);
        return builder.Build(context.Report.Budget.Source);
    }

    private static void Add(TableBuilder builder, BudgetLine line, string? parent, int number)
    {
        builder.Row(line.Row, line.Kind, parent,
        [
            TableBuilder.Text("number", number == 0 ? null : number.ToString(CultureInfo.InvariantCulture)), TableBuilder.Text("name", line.Name),
            .. line.Figures.Select(TableBuilder.Shows),
        ]);
        for (var index = 0; index < line.Children.Count; index++)
        {
            Add(builder, line.Children[index], line.Row, index + 1);
        }
    }

    private static BudgetLine Line(FigureMaker maker, BudgetNode node)
    {
        var children = node.Children.Select(child => Line(maker, child)).ToList();
        var id = node.Item.Id;
        var leaf = children.Count == 0;
        var rollup = maker.Policy.Agency.AbsorptionRollup == AbsorptionRollup.MeanOfChildren;
        return Complete(
            maker, id, node.Kind, node.Item.Name, children,
            leaf || node.Children.All(child => child.CeilingOriginal is null)
                ? maker.Input(id, "ceilingOriginal", node.CeilingOriginal) : Sum(maker, id, "ceilingOriginal", children),
            leaf ? maker.Input(id, "ceiling", node.Ceiling) : Sum(maker, id, "ceiling", children),
            leaf ? maker.Input(id, "spent", node.Spent) : Sum(maker, id, "spent", children),
            leaf ? Physical(maker, node) : Mean(maker, id, "physical", children), rollup);
    }

    private static BudgetLine Total(FigureMaker maker, List<BudgetLine> programs) => Complete(
        maker, "total", RowKind.Total, "Jumlah", [], Sum(maker, "total", "ceilingOriginal", programs), Sum(maker, "total", "ceiling", programs),
        Sum(maker, "total", "spent", programs), Mean(maker, "total", "physical", programs),
        maker.Policy.Agency.AbsorptionRollup != AbsorptionRollup.Weighted, programs);

    private static BudgetLine Complete(
        FigureMaker maker, string id, RowKind kind, string name, List<BudgetLine> children, Figure original, Figure ceiling, Figure spent,
        Figure physical, bool meanOfChildren, List<BudgetLine>? below = null)
    {
        var remaining = ceiling.Exact is { } c && spent.Exact is { } s ? Outcome.Of(c - s) : Outcome.None(Reasons.ValueMissing);
        below ??= children;
        return new BudgetLine(id, kind, name, children,
        [
            original, ceiling, spent,
            maker.Computed(id, "remaining", FigureKind.Rupiah, "difference", remaining, FigureInputs.Of(("ceiling", ceiling), ("spent", spent))),
            meanOfChildren && below.Count > 0 ? Mean(maker, id, "absorption", below) : maker.Absorption(id, "absorption", ceiling, spent),
            physical,
        ]);
    }

    private static Figure Physical(FigureMaker maker, BudgetNode node)
    {
        var context = maker.Context;
        if (context.Indicator(node.Item.PhysicalProgressIndicatorId) is not { } indicator)
        {
            return maker.Input(node.Item.Id, "physical", FigureKind.Percent, node.Item.PhysicalProgress);
        }

        return maker.Achievement(
            node.Item.Id, "physical", indicator, maker.Target(node.Item.Id, "target", indicator, context.Year),
            maker.Actual(node.Item.Id, "actual", indicator, context.Year));
    }

    private static Figure Sum(FigureMaker maker, string row, string column, List<BudgetLine> lines) =>
        maker.Sum(row, column, FigureKind.Rupiah, [.. lines.Select(line => line[column])]);

    private static Figure Mean(FigureMaker maker, string row, string column, List<BudgetLine> lines) =>
        maker.Mean(row, column, FigureKind.Percent, [.. lines.Select(line => (line[column], 1m))]);

    private sealed record BudgetLine(string Row, RowKind Kind, string Name, List<BudgetLine> Children, List<Figure> Figures)
    {
        public Figure this[string column] => Figures.First(figure => figure.Column == column);
    }
}
