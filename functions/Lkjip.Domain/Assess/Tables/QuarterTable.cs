using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Targets and actuals per quarter, to date, and the achievement against quarter and year (capaian triwulan).</summary>
internal sealed class QuarterTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("quarters");
        var builder = new TableBuilder(maker.Table, "triwulan", "Capaian Kinerja Triwulan", [.. Header()]);
        foreach (var (objective, indicator) in context.Measured)
        {
            if (indicator.Actuals.Concat(indicator.Targets).Any(value => value.Year == context.Year && value.Quarter is not null))
            {
                builder.Row(indicator.Id, RowKind.Indicator, null, [.. Columns.Names(context, objective, indicator), .. Cells(context, maker, indicator)]);
            }
        }

        return builder.Build();
    }

    private static IEnumerable<TableColumn> Header() =>
    [
        Columns.Number, Columns.Objective, Columns.Indicator, Columns.Unit, new("targetYear", "targetTahun", "Target Tahun"),
        .. Enumerable.Range(1, 4).Select(quarter => Of("targetQ", "targetTw", "Target", quarter)),
        .. Enumerable.Range(1, 4).Select(quarter => Of("actualQ", "realisasiTw", "Realisasi", quarter)),
        new("toDate", "sampaiSaatIni", "Realisasi s.d. Triwulan"), new("achievementQuarter", "capaianTriwulan", "Capaian thd Target Triwulan (%)"),
        new("achievementYear", "capaianTahun", "Capaian thd Target Tahun (%)"),
    ];

    private static TableColumn Of(string id, string tag, string group, int quarter)
    {
        var text = quarter.ToString(CultureInfo.InvariantCulture);
        return new(id + text, tag + text, $"TW {Text.IndonesianFormat.Roman(quarter)}", [group]);
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Cells(AssessmentContext context, FigureMaker maker, Indicator indicator)
    {
        var last = context.Report.Period.Quarter ?? 4;
        var row = indicator.Id;
        var year = maker.Target(row, "targetYear", indicator, context.Year);
        yield return TableBuilder.Shows(year);
        for (var quarter = 1; quarter <= 4; quarter++)
        {
            var text = quarter.ToString(CultureInfo.InvariantCulture);
            yield return TableBuilder.Shows(maker.Value(row, $"targetQ{text}", indicator, At(context, indicator.Targets, quarter), Reasons.TargetMissing));
            yield return TableBuilder.Shows(maker.Value(row, $"actualQ{text}", indicator, At(context, indicator.Actuals, quarter), Reasons.ActualMissing));
        }

        var toDate = maker.Value(row, "toDate", indicator, Quarters.Accumulate(indicator, indicator.Actuals, context.Year, last), Reasons.ActualMissing);
        var target = maker.Value(
            row, $"targetQ{last.ToString(CultureInfo.InvariantCulture)}", indicator,
            Quarters.Accumulate(indicator, indicator.Targets, context.Year, last), Reasons.TargetMissing);
        yield return TableBuilder.Shows(toDate);
        yield return TableBuilder.Shows(maker.Achievement(row, "achievementQuarter", indicator, target, toDate));
        yield return TableBuilder.Shows(maker.Achievement(row, "achievementYear", indicator, year, toDate));
    }

    private static Measurement? At(AssessmentContext context, IReadOnlyList<Measurement> all, int quarter) =>
        all.FirstOrDefault(value => value.Year == context.Year && value.Quarter == quarter);
}
