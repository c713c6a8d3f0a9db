using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess.Tables;

/// <summary>Numerators, denominators and addends behind the actuals (unsur pembentuk realisasi).</summary>
internal sealed class ComponentTable : ReportTable
{
    public override IEnumerable<AssessedTable> Build(AssessmentContext context)
    {
        var maker = context.Figures("components");
        var measured = context.Report.Indicators
            .SelectMany(indicator => indicator.Actuals.Where(IsComposed).Select(actual => (Indicator: indicator, Actual: actual))).ToList();
        var most = measured.Select(pair => pair.Actual.Addends.Count).DefaultIfEmpty(0).Max();
        var builder = new TableBuilder(
            maker.Table, "unsur", "Unsur Pembentuk Realisasi",
            [
                Columns.Indicator, new("year", "tahun", "Tahun"), new("numerator", "pembilang", "Pembilang"),
                new("denominator", "penyebut", "Penyebut"), .. Enumerable.Range(1, most).Select(Addend), new("value", "nilai", "Nilai"),
            ]);
        foreach (var (indicator, actual) in measured)
        {
            builder.Row(Row(indicator, actual), RowKind.Indicator, null, Cells(maker, indicator, actual));
        }

        return builder.Build();
    }

    private static bool IsComposed(Measurement actual) => actual.Numerator is not null || actual.Denominator is not null || actual.Addends.Count > 0;

    private static TableColumn Addend(int number) =>
        new($"a{number.ToString(CultureInfo.InvariantCulture)}", $"unsur{number.ToString(CultureInfo.InvariantCulture)}", $"Unsur {number.ToString(CultureInfo.InvariantCulture)}");

    private static string Row(Indicator indicator, Measurement actual)
    {
        var row = $"{indicator.Id}-{actual.Year.ToString(CultureInfo.InvariantCulture)}";
        return actual.Quarter is { } quarter ? $"{row}-q{quarter.ToString(CultureInfo.InvariantCulture)}" : row;
    }

    private static IEnumerable<(string Column, TableCell? Cell)> Cells(FigureMaker maker, Indicator indicator, Measurement actual)
    {
        var row = Row(indicator, actual);
        yield return TableBuilder.Text("indicator", indicator.Name);
        yield return TableBuilder.Text("year", actual.Year.ToString(CultureInfo.InvariantCulture));
        if (actual.Numerator is not null || actual.Denominator is not null)
        {
            yield return TableBuilder.Shows(maker.Input(row, "numerator", FigureKind.Count, actual.Numerator));
            yield return TableBuilder.Shows(maker.Input(row, "denominator", FigureKind.Count, actual.Denominator));
        }

        for (var index = 0; index < actual.Addends.Count; index++)
        {
            yield return TableBuilder.Shows(maker.Input(
                row, $"a{(index + 1).ToString(CultureInfo.InvariantCulture)}", FigureKind.Count, actual.Addends[index].Value));
        }

        yield return TableBuilder.Shows(maker.Value(row, "value", indicator, actual, Reasons.ActualMissing));
    }
}
