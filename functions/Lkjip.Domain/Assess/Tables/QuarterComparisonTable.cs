using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>The quarter against the one before and against the same quarter of the year before (perbandingan triwulan).</summary>
/// <remarks>
/// Against the quarter before stand the values of both quarters themselves, against the year before the values to date. Percentages
/// differ in points; a change in percent is only given for what is not a percentage. The first quarter has none before it.
/// </remarks>
internal sealed class QuarterComparisonTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("quarterComparison", policyOf: "quarters");
        var builder = new TableBuilder(maker.Table, "perbandinganTriwulan", "Perbandingan Capaian Triwulan", [.. Header()]);
        var parts = new List<(string Objective, Figure? LastYear, decimal Weight)>();
        foreach (var row in new QuarterTable().Build(context).SelectMany(table => table.Rows))
        {
            var indicator = context.Indicator(row.Id);
            var lastYear = row.Kind == RowKind.Indicator ? LastYear(maker, indicator!) : Mean(maker, row.Id, parts);
            var kept = row.Cells.Where(cell => cell.Value.Figure is null).Select(cell => (cell.Key, (TableCell?)cell.Value));
            builder.Row(row.Id, row.Kind, null,
            [
                .. kept, .. (row.Kind == RowKind.Indicator ? Values(maker, indicator!, row) : []).Select(TableBuilder.Shows),
                .. Achievements(maker, row, lastYear).Select(TableBuilder.Shows),
            ]);
            parts.Add((indicator?.ObjectiveId ?? "total", lastYear, indicator?.Weight ?? 1m));
        }

        return builder.Build();
    }

    private static IEnumerable<TableColumn> Header() =>
    [
        Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit, new("actualBefore", "realisasiTriwulanLalu", "Realisasi Triwulan Sebelumnya"),
        new("actual", "realisasiTriwulan", "Realisasi Triwulan"), new("changeBefore", "perubahanTriwulanLalu", "Perubahan dari Triwulan Sebelumnya"),
        new("growthBefore", "pertumbuhanTriwulanLalu", "Pertumbuhan dari Triwulan Sebelumnya (%)"), new("toDateLastYear", "realisasiTahunLalu", "Realisasi s.d. Triwulan Tahun Lalu"),
        new("toDate", "realisasiSaatIni", "Realisasi s.d. Triwulan"), new("changeLastYear", "perubahanTahunLalu", "Perubahan dari Tahun Lalu"),
        new("growthLastYear", "pertumbuhanTahunLalu", "Pertumbuhan dari Tahun Lalu (%)"), new("achievement", "capaian", "Capaian (%)"),
        new("achievementBefore", "capaianTriwulanLalu", "Capaian Triwulan Sebelumnya (%)"), new("differenceBefore", "selisihTriwulanLalu", "Selisih dengan Triwulan Sebelumnya (poin)"),
        new("achievementLastYear", "capaianTahunLalu", "Capaian Triwulan Tahun Lalu (%)"), new("differenceLastYear", "selisihTahunLalu", "Selisih dengan Tahun Lalu (poin)"),
    ];

    private static IEnumerable<Figure> Values(FigureMaker maker, Indicator indicator, TableRow row)
    {
        var at = maker.Context.QuarterOf();
        var actual = maker.InQuarter(row.Id, "actual", indicator, indicator.Actuals, at, Reasons.ActualMissing);
        yield return actual;
        if (at.Quarter > 1)
        {
            var before = maker.InQuarter(row.Id, "actualBefore", indicator, indicator.Actuals, at.Before, Reasons.ActualMissing);
            foreach (var figure in (IEnumerable<Figure>)[before, .. Changes(maker, indicator, "Before", actual, before)])
            {
                yield return figure;
            }
        }

        var toDate = maker.Again("toDate", row.Cells["toDate"].Figure!);
        yield return toDate;
        if (Quarters.Typed(indicator.Actuals, at.LastYear.Year, at.Quarter).Any())
        {
            var lastYear = maker.ToDate(row.Id, "toDateLastYear", indicator, indicator.Actuals, at.LastYear, Reasons.ActualMissing);
            foreach (var figure in (IEnumerable<Figure>)[lastYear, .. Changes(maker, indicator, "LastYear", toDate, lastYear)])
            {
                yield return figure;
            }
        }
    }

    private static IEnumerable<Figure> Changes(FigureMaker maker, Indicator indicator, string column, Figure now, Figure before) => Measures.Kind(indicator) switch
    {
        FigureKind.Word => [],
        FigureKind.Percent => [maker.Points(indicator.Id, $"change{column}", ("now", now), ("before", before))],
        var kind =>
        [
            maker.Difference(indicator.Id, $"change{column}", kind, ("now", now), ("before", before), indicator.Unit),
            maker.Growth(indicator.Id, $"growth{column}", now, before),
        ],
    };

    private static IEnumerable<Figure> Achievements(FigureMaker maker, TableRow row, Figure? lastYear)
    {
        var now = maker.Again("achievement", row.Cells["achievementQuarter"].Figure!);
        yield return now;
        if (row.Cells.GetValueOrDefault("achievementBefore")?.Figure is { } before)
        {
            yield return maker.Again("achievementBefore", before);
            yield return maker.Again("differenceBefore", row.Cells["difference"].Figure!);
        }

        if (lastYear is not null)
        {
            yield return lastYear;
            yield return maker.Points(row.Id, "differenceLastYear", ("now", now), ("before", lastYear));
        }
    }

    private static Figure? LastYear(FigureMaker maker, Indicator indicator)
    {
        var at = maker.Context.QuarterOf().LastYear;
        return Quarters.Typed(indicator.Actuals, at.Year, at.Quarter).Any() && indicator.IsInForce(at.Year)
            ? maker.AchievementToDate(indicator.Id, "achievementLastYear", indicator, at) : null;
    }

    // Of the rows that stand before it: the indicators of an objective; for the agency its objectives, or all indicators.
    private static Figure? Mean(FigureMaker maker, string row, List<(string Objective, Figure? LastYear, decimal Weight)> parts)
    {
        var below = row == "total" && maker.Policy.Agency.AgencyMean == AgencyMean.Indicators
            ? parts.Where(part => part.Objective != "total") : parts.Where(part => part.Objective == row);
        var known = below.Where(part => part.LastYear is not null).Select(part => (part.LastYear!, part.Weight)).ToList();
        return known.Count == 0 ? null : maker.Mean(row, "achievementLastYear", FigureKind.Percent, known);
    }
}
