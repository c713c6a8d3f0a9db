using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>This year against earlier years (perbandingan dengan tahun sebelumnya).</summary>
internal sealed class HistoryTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("history");
        var years = context.Measured.SelectMany(pair => pair.Indicator.Actuals).Where(actual => actual.Year <= context.Year)
            .Select(actual => actual.Year).Append(context.Year).Distinct().Order().ToList();
        var builder = new TableBuilder(maker.Table, "perbandinganTahun", "Perbandingan Realisasi Kinerja dengan Tahun Sebelumnya", [.. Header(years)]);
        if (years.Count > 1)
        {
            foreach (var (objective, indicator) in context.Measured.Concat(Goals(context)))
            {
                var names = objective.Id.Length == 0
                    ? [TableBuilder.Text("indicator", indicator.Name), TableBuilder.Text("unit", indicator.Unit)]
                    : Columns.Names(context, objective, indicator);
                var kind = objective.Id.Length == 0 ? RowKind.Goal : RowKind.Indicator;
                builder.Row(indicator.Id, kind, null, [.. names, .. Cells(maker, indicator, years)]);
            }
        }

        return builder.Build();
    }

    private static IEnumerable<(Objective Objective, Indicator Indicator)> Goals(AssessmentContext context) =>
        context.Report.Indicators.Where(indicator => indicator.Level == IndicatorLevel.Goal && indicator.IsInForce(context.Year))
            .Select(indicator => (new Objective { Id = "", Text = "" }, indicator));

    private static IEnumerable<TableColumn> Header(List<int> years) =>
    [
        Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit,
        .. years.Select(year => Of("target", "target", "Target", year)),
        .. years.Select(year => Of("actual", "realisasi", "Realisasi", year)),
        .. years.Select(year => Of("achievement", "capaian", "Capaian (%)", year)),
        new("difference", "selisih", "Selisih"), new("growth", "pertumbuhan", "Pertumbuhan (%)"),
    ];

    private static TableColumn Of(string id, string tag, string group, int year)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return new($"{id}{text}", $"{tag}{text}", $"Th. {text}", [group]);
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Cells(FigureMaker maker, Indicator indicator, List<int> years)
    {
        var actuals = new List<Figure>();
        foreach (var year in years)
        {
            var text = year.ToString(CultureInfo.InvariantCulture);
            var target = maker.Target(indicator.Id, $"target{text}", indicator, year);
            var actual = maker.Actual(indicator.Id, $"actual{text}", indicator, year);
            actuals.Add(actual);
            yield return TableBuilder.Shows(target);
            yield return TableBuilder.Shows(actual);
            yield return TableBuilder.Shows(maker.Achievement(indicator.Id, $"achievement{text}", indicator, target, actual));
        }

        yield return TableBuilder.Shows(Difference(maker, indicator, actuals[^2], actuals[^1]));
        yield return TableBuilder.Shows(Growth(maker, indicator, actuals[^2], actuals[^1]));
    }

    private static Figure Difference(FigureMaker maker, Indicator indicator, Figure before, Figure now)
    {
        var outcome = maker.Take("difference", before) is { } b && maker.Take("difference", now) is { } n
            ? Outcome.Of(n - b) : Outcome.None(Reasons.ValueMissing);
        var kind = Measures.Kind(indicator) == FigureKind.Percent ? FigureKind.Points : Measures.Kind(indicator);
        return maker.Computed(indicator.Id, "difference", kind, "difference", outcome, FigureInputs.Of(("before", before), ("now", now)), indicator.Unit);
    }

    private static Figure Growth(FigureMaker maker, Indicator indicator, Figure before, Figure now)
    {
        var outcome = maker.Take("growth", before) is { } b && b != 0 && maker.Take("growth", now) is { } n
            ? Outcome.Of((n - b) / b * 100m) : Outcome.None(Reasons.ValueMissing);
        return maker.Computed(indicator.Id, "growth", FigureKind.Percent, "growth", outcome, FigureInputs.Of(("before", before), ("now", now)));
    }
}
