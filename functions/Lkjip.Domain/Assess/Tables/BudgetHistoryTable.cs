using System.Globalization;
using Lkjip.Domain.Assess.Formulas;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Budget totals of this and earlier years (anggaran dan realisasi per tahun).</summary>
internal sealed class BudgetHistoryTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("budgetHistory");
        var builder = new TableBuilder(
            maker.Table, "anggaranTahunan", "Anggaran dan Realisasi per Tahun", new("year", "tahun", "Tahun"), Columns.Ceiling, Columns.Spent,
            Columns.Absorption, new("physical", "fisik", "Fisik (%)"), new("change", "perubahan", "Perubahan Serapan (poin)"));
        var history = context.Report.Budget.History.Where(year => year.Year < context.Year).OrderBy(year => year.Year).ToList();
        if (history.Count == 0)
        {
            return [];
        }

        var before = (Figure?)null;
        foreach (var year in history)
        {
            before = Add(maker, builder, year.Year, year.Ceiling, year.Spent, year.PhysicalProgress, before);
        }

        Add(
            maker, builder, context.Report.Budget.Year ?? context.Year,
            BudgetNode.SumOf([.. context.Programs.Select(program => program.Ceiling).OfType<Values.Rupiah>()]),
            BudgetNode.SumOf([.. context.Programs.Select(program => program.Spent).OfType<Values.Rupiah>()]), null, before);
        return builder.Build();
    }

    private static Figure Add(
        FigureMaker maker, TableBuilder builder, int year, Values.Rupiah? ceiling, Values.Rupiah? spent, decimal? physical, Figure? before)
    {
        var row = $"y{year.ToString(CultureInfo.InvariantCulture)}";
        var c = maker.Input(row, "ceiling", ceiling);
        var s = maker.Input(row, "spent", spent);
        var absorption = maker.Absorption(row, "absorption", c, s);
        builder.Row(row, RowKind.Plain, null,
            TableBuilder.Text("year", year.ToString(CultureInfo.InvariantCulture)), TableBuilder.Shows(c), TableBuilder.Shows(s),
            TableBuilder.Shows(absorption), TableBuilder.Shows(physical is null ? null : maker.Input(row, "physical", FigureKind.Percent, physical)),
            TableBuilder.Shows(before is null ? null : Change(maker, row, before, absorption)));
        return absorption;
    }

    private static Figure Change(FigureMaker maker, string row, Figure before, Figure now)
    {
        var outcome = maker.Take("change", before) is { } b && maker.Take("change", now) is { } n
            ? Outcome.Of(n - b) : Outcome.None(Reasons.ValueMissing);
        return maker.Computed(row, "change", FigureKind.Points, "difference", outcome, FigureInputs.Of(("before", before), ("now", now)));
    }
}
