using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The spending of the quarter against the one before and against the same quarter of the year before (perbandingan serapan triwulan).</summary>
/// <remarks>Against the quarter before stand the amounts of both quarters, against the year before the amounts and absorption to date.</remarks>
internal sealed class QuarterBudgetComparisonTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("quarterBudgetComparison", policyOf: "quarterBudget");
        var builder = new TableBuilder(maker.Table, "perbandinganSerapanTriwulan", "Perbandingan Realisasi Anggaran Triwulan", [.. Header()]);
        foreach (var row in new QuarterBudgetTable().Build(context).SelectMany(table => table.Rows).Where(row => row.Kind is RowKind.Program or RowKind.Total))
        {
            builder.Row(row.Id, row.Kind, null, [("name", row.Cells["name"]), .. Figures(maker, row).Select(TableBuilder.Shows)]);
        }

        return builder.Build(context.Report.Budget.Source);
    }

    private static IEnumerable<TableColumn> Header() =>
    [
        new("name", "uraian", "Program"), new("spentBefore", "realisasiTriwulanLalu", "Realisasi Triwulan Sebelumnya (Rp)"),
        new("spent", "realisasiTriwulan", "Realisasi Triwulan (Rp)"), new("growthBefore", "pertumbuhanTriwulanLalu", "Pertumbuhan dari Triwulan Sebelumnya (%)"),
        new("ceilingLastYear", "paguTahunLalu", "Pagu Tahun Lalu (Rp)"), new("spentLastYear", "realisasiTahunLalu", "Realisasi s.d. Triwulan Tahun Lalu (Rp)"),
        new("spentToDate", "realisasiSaatIni", "Realisasi s.d. Triwulan (Rp)"), new("growthLastYear", "pertumbuhanTahunLalu", "Pertumbuhan dari Tahun Lalu (%)"),
        new("absorptionLastYear", "serapanTahunLalu", "Serapan s.d. Triwulan Tahun Lalu (%)"), new("absorption", "serapan", "Serapan s.d. Triwulan (%)"),
        new("differenceLastYear", "selisihTahunLalu", "Selisih Serapan dengan Tahun Lalu (poin)"),
    ];

    private static IEnumerable<Figure> Figures(FigureMaker maker, TableRow row)
    {
        var at = maker.Context.QuarterOf();
        var spent = Find(row, $"spentQ{Text(at.Quarter)}");
        if (spent is not null)
        {
            yield return spent = maker.Again("spent", spent);
        }

        if (spent is not null && Find(row, $"spentQ{Text(at.Quarter - 1)}") is { } before)
        {
            yield return before = maker.Again("spentBefore", before);
            yield return maker.Growth(row.Id, "growthBefore", spent, before);
        }

        var toDate = maker.Again("spentToDate", Find(row, "spentToDate")!);
        var absorption = maker.Again("absorption", Find(row, "absorptionToDate")!);
        yield return toDate;
        yield return absorption;
        if (LastYear(maker, row) is { SpentByQuarter.Count: > 0 } lastYear)
        {
            foreach (var figure in Against(maker, row.Id, lastYear, toDate, absorption))
            {
                yield return figure;
            }
        }
    }

    private static IEnumerable<Figure> Against(FigureMaker maker, string row, BudgetYear lastYear, Figure toDate, Figure absorption)
    {
        var ceiling = maker.Input(row, "ceilingLastYear", lastYear.Ceiling);
        var quarters = lastYear.SpentByQuarter.Take(maker.Context.QuarterOf().Quarter)
            .Select((amount, index) => maker.Input(row, $"spentLastYearQ{Text(index + 1)}", amount)).ToList();
        var spent = maker.Sum(row, "spentLastYear", FigureKind.Rupiah, quarters);
        var share = maker.Absorption(row, "absorptionLastYear", ceiling, spent);
        return
        [
            ceiling, spent, maker.Growth(row, "growthLastYear", toDate, spent), share,
            maker.Points(row, "differenceLastYear", ("now", absorption), ("before", share)),
        ];
    }

    // Of the agency as typed for it; where only programs are typed, their sum.
    private static BudgetYear? LastYear(FigureMaker maker, TableRow row)
    {
        var year = maker.Context.Year - 1;
        BudgetYear? Of(IEnumerable<BudgetYear> history) => history.FirstOrDefault(one => one.Year == year && one.SpentByQuarter.Count > 0);
        return row.Kind == RowKind.Program
            ? Of(maker.Context.Node(row.Id)!.Item.History)
            : Of(maker.Context.Report.Budget.History) ?? Sum(year, [.. maker.Context.Programs.Select(program => Of(program.Item.History)).OfType<BudgetYear>()]);
    }

    private static BudgetYear? Sum(int year, IReadOnlyList<BudgetYear> programs) => programs.Count == 0 ? null : new BudgetYear
    {
        Year = year, Ceiling = BudgetNode.SumOf([.. programs.Select(one => one.Ceiling)])!.Value, Spent = BudgetNode.SumOf([.. programs.Select(one => one.Spent)])!.Value,
        SpentByQuarter = [.. Enumerable.Range(0, programs.Min(one => one.SpentByQuarter.Count)).Select(quarter => BudgetNode.SumOf([.. programs.Select(one => one.SpentByQuarter[quarter])])!.Value)],
    };

    private static Figure? Find(TableRow row, string column) => row.Cells.GetValueOrDefault(column)?.Figure;

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
