using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess;

/// <summary>The figures of a quarter and of the year to date (angka triwulan).</summary>
internal static class QuarterFigures
{
    /// <summary>The quarter that an interim report is about; a yearly report is about the last one.</summary>
    public static int QuarterOf(this AssessmentContext context) => context.Report.Period.Quarter ?? 4;

    /// <summary>The value of one quarter as typed.</summary>
    public static Figure InQuarter(
        this FigureMaker maker, string row, string column, Indicator indicator, IReadOnlyList<Measurement> all, int quarter, string missing) =>
        maker.Value(row, column, indicator, At(maker, all, quarter), missing);

    /// <summary>The value up to a quarter by the indicator's accumulation, made from the quarters it names (realisasi s.d. triwulan).</summary>
    /// <remarks>Formula: sum or mean of the quarters, or the last known quarter itself. Gaps are left out.</remarks>
    public static Figure ToDate(
        this FigureMaker maker, string row, string column, Indicator indicator, IReadOnlyList<Measurement> all, int upTo, string missing)
    {
        var known = Enumerable.Range(1, upTo)
            .Select(quarter => maker.InQuarter(row, column + quarter.ToString(CultureInfo.InvariantCulture), indicator, all, quarter, missing))
            .Where(figure => figure.Exact is not null).ToList();
        return indicator.Accumulation switch
        {
            Accumulation.Sum when known.Count > 0 => maker.Sum(row, column, Measures.Kind(indicator), known, indicator.Unit),
            Accumulation.Average when known.Count > 0 => Mean(maker, row, column, indicator, known),
            _ => maker.Value(row, column, indicator, Quarters.Accumulate(indicator, all, maker.Context.Year, upTo), missing),
        };
    }

    /// <summary>How many points a percentage lies above another (selisih, poin).</summary>
    public static Figure Points(this FigureMaker maker, string row, string column, (string Name, Figure Figure) of, (string Name, Figure Figure) above)
    {
        var outcome = maker.Take(column, of.Figure) is { } high && maker.Take(column, above.Figure) is { } low
            ? Outcome.Of(high - low) : Outcome.None(Reasons.ValueMissing);
        return maker.Computed(row, column, FigureKind.Points, "difference", outcome, FigureInputs.Of(of, above));
    }

    private static Figure Mean(FigureMaker maker, string row, string column, Indicator indicator, List<Figure> known) => maker.Computed(
        row, column, Measures.Kind(indicator), "mean", Outcome.Of(known.Sum(figure => maker.Take(column, figure) ?? 0m) / known.Count),
        FigureInputs.Of(known.Select((figure, index) => ($"x{(index + 1).ToString(CultureInfo.InvariantCulture)}", figure))), indicator.Unit);

    private static Measurement? At(FigureMaker maker, IReadOnlyList<Measurement> all, int quarter) =>
        all.FirstOrDefault(value => value.Year == maker.Context.Year && value.Quarter == quarter);
}
