using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Targets and actuals per quarter, to date, the achievement against quarter and year, and the quarter before (capaian triwulan).</summary>
internal sealed class QuarterTable : ReportTable
{
    private static readonly string[] Means = ["achievementQuarter", "achievementYear", "achievementBefore"];

    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("quarters");
        var builder = new TableBuilder(maker.Table, "triwulan", "Capaian Kinerja Triwulan", [.. Header()]);
        var indicators = new List<(List<Figure> Figures, decimal Weight)>();
        var objectives = new List<(List<Figure> Figures, decimal Weight)>();
        foreach (var objective in context.Report.Plan.Objectives)
        {
            var own = context.IndicatorsOf(objective).Where(indicator => IsQuarterly(context, indicator))
                .Select(indicator => (Add(context, maker, builder, objective, indicator), indicator.Weight)).ToList();
            if (own.Count > 0)
            {
                indicators.AddRange(own);
                objectives.Add((AddMean(context, maker, builder, objective, own), 1m));
            }
        }

        if (indicators.Count > 0)
        {
            AddMean(context, maker, builder, null, context.Policy.AgencyMean == AgencyMean.Indicators ? indicators : objectives);
        }

        return builder.Build();
    }

    private static bool IsQuarterly(AssessmentContext context, Indicator indicator) =>
        indicator.Actuals.Concat(indicator.Targets).Any(value => value.Year == context.Year && value.Quarter is not null);

    private static IEnumerable<TableColumn> Header() =>
    [
        Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit, new("targetYear", "targetTahun", "Target Tahun"),
        .. Enumerable.Range(1, 4).Select(quarter => Of("targetQ", "targetTw", "Target", quarter)),
        .. Enumerable.Range(1, 4).Select(quarter => Of("actualQ", "realisasiTw", "Realisasi", quarter)),
        new("targetToDate", "targetSaatIni", "Target s.d. Triwulan"), new("toDate", "sampaiSaatIni", "Realisasi s.d. Triwulan"),
        new("achievementQuarter", "capaianTriwulan", "Capaian thd Target Triwulan (%)"), new("achievementYear", "capaianTahun", "Capaian thd Target Tahun (%)"),
        new("rating", "predikat", "Predikat"), new("targetBefore", "targetSebelumnya", "Target s.d. Triwulan Sebelumnya"),
        new("before", "realisasiSebelumnya", "Realisasi s.d. Triwulan Sebelumnya"),
        new("achievementBefore", "capaianSebelumnya", "Capaian thd Target Triwulan Sebelumnya (%)"), new("difference", "selisih", "Selisih Capaian (poin)"),
    ];

    private static TableColumn Of(string id, string tag, string group, int quarter)
    {
        var text = quarter.ToString(CultureInfo.InvariantCulture);
        return new(id + text, tag + text, $"TW {Text.IndonesianFormat.Roman(quarter)}", [group]);
    }

    private static List<Figure> Add(AssessmentContext context, FigureMaker maker, TableBuilder builder, Objective objective, Indicator indicator)
    {
        var figures = Figures(context, maker, indicator).ToList();
        builder.Row(indicator.Id, RowKind.Indicator, null, [.. Columns.Names(context, objective, indicator), .. figures.Select(TableBuilder.Shows)]);
        return figures;
    }

    private static IEnumerable<Figure> Figures(AssessmentContext context, FigureMaker maker, Indicator indicator)
    {
        var row = indicator.Id;
        var last = context.QuarterOf();
        var year = maker.Target(row, "targetYear", indicator, context.Year);
        var target = maker.ToDate(row, "targetToDate", indicator, indicator.Targets, last, Reasons.TargetMissing);
        var toDate = maker.ToDate(row, "toDate", indicator, indicator.Actuals, last, Reasons.ActualMissing);
        var achievement = maker.Achievement(row, "achievementQuarter", indicator, target, toDate);
        return
        [
            year,
            .. Enumerable.Range(1, 4).SelectMany(quarter => InQuarter(maker, indicator, last with { Quarter = quarter })),
            target, toDate, achievement, maker.Achievement(row, "achievementYear", indicator, year, toDate), maker.Rating(context.Scale, row, achievement),
            .. last.Quarter > 1 ? Before(maker, indicator, last.Before, achievement) : [],
        ];
    }

    // The plan is known for the whole year; what was reached after the quarter of the report does not belong to it.
    private static IEnumerable<Figure> InQuarter(FigureMaker maker, Indicator indicator, YearQuarter at)
    {
        var text = at.Quarter.ToString(CultureInfo.InvariantCulture);
        yield return maker.InQuarter(indicator.Id, $"targetQ{text}", indicator, indicator.Targets, at, Reasons.TargetMissing);
        if (at.Quarter <= maker.Context.QuarterOf().Quarter)
        {
            yield return maker.InQuarter(indicator.Id, $"actualQ{text}", indicator, indicator.Actuals, at, Reasons.ActualMissing);
        }
    }

    private static IEnumerable<Figure> Before(FigureMaker maker, Indicator indicator, YearQuarter quarter, Figure now)
    {
        var row = indicator.Id;
        var target = maker.ToDate(row, "targetBefore", indicator, indicator.Targets, quarter, Reasons.TargetMissing);
        var actual = maker.ToDate(row, "before", indicator, indicator.Actuals, quarter, Reasons.ActualMissing);
        var achievement = maker.Achievement(row, "achievementBefore", indicator, target, actual);
        return [target, actual, achievement, maker.Points(row, "difference", ("now", now), ("before", achievement))];
    }

    // The mean of an objective, or of the agency.
    private static List<Figure> AddMean(
        AssessmentContext context, FigureMaker maker, TableBuilder builder, Objective? objective, List<(List<Figure> Figures, decimal Weight)> parts)
    {
        var row = objective?.Id ?? "total";
        var means = Means.Where(column => parts.Any(part => Find(part.Figures, column) is not null))
            .Select(column => maker.Mean(row, column, FigureKind.Percent, [.. parts.Select(part => (Find(part.Figures, column)!, part.Weight))])).ToList();
        var figures = means.Append(maker.Rating(context.Scale, row, means[0])).ToList();
        if (Find(means, "achievementBefore") is { } before)
        {
            figures.Add(maker.Points(row, "difference", ("now", means[0]), ("before", before)));
        }

        builder.Row(row, RowKind.Mean, null,
        [
            TableBuilder.Text("number", objective is null ? null : Columns.OrdinalOf(context, objective)),
            TableBuilder.Text("objective", objective?.Text ?? "Rata-rata capaian"), .. figures.Select(TableBuilder.Shows),
        ]);
        return figures;
    }

    private static Figure? Find(List<Figure> figures, string column) => figures.FirstOrDefault(figure => figure.Column == column);
}
