using System.Globalization;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess;

/// <summary>The figures of a quarter and of the year to date (angka triwulan).</summary>
internal static class QuarterFigures
{
    /// <summary>The quarter that an interim report is about; a yearly report is about the last one.</summary>
    public static YearQuarter QuarterOf(this AssessmentContext context) => new(context.Year, context.Report.Period.Quarter ?? 4);

    /// <summary>The value of one quarter as typed.</summary>
    public static Figure InQuarter(
        this FigureMaker maker, string row, string column, Indicator indicator, IReadOnlyList<Measurement> all, YearQuarter at, string missing) =>
        maker.Value(row, column, indicator, At(all, at), Missing(indicator, at, missing));

    /// <summary>The value up to a quarter by the indicator's accumulation, made from the quarters it names (realisasi s.d. triwulan).</summary>
    /// <remarks>Formula: sum or mean of the quarters, or the last known quarter itself. Gaps are left out.</remarks>
    public static Figure ToDate(
        this FigureMaker maker, string row, string column, Indicator indicator, IReadOnlyList<Measurement> all, YearQuarter upTo, string missing)
    {
        var known = Enumerable.Range(1, upTo.Quarter).Select(quarter => maker.InQuarter(
                row, column + quarter.ToString(CultureInfo.InvariantCulture), indicator, all, upTo with { Quarter = quarter }, missing))
            .Where(figure => figure.Exact is not null).ToList();
        return indicator.Accumulation switch
        {
            Accumulation.Sum when known.Count > 0 => maker.Sum(row, column, Measures.Kind(indicator), known, indicator.Unit),
            Accumulation.Average when known.Count > 0 => Mean(maker, row, column, indicator, known),
            _ => maker.Value(row, column, indicator, Quarters.Accumulate(indicator, all, upTo.Year, upTo.Quarter), Missing(indicator, upTo, missing)),
        };
    }

    /// <summary>The achievement up to a quarter: the actual to date against the target to date.</summary>
    /// <remarks>Formula: the indicator's own, see <see cref="AchievementFormulas"/>; unit percent.</remarks>
    public static Figure AchievementToDate(this FigureMaker maker, string row, string column, Indicator indicator, YearQuarter upTo) => maker.Achievement(
        row, column, indicator, maker.ToDate(row, "target", indicator, indicator.Targets, upTo, Reasons.TargetMissing),
        maker.ToDate(row, "actual", indicator, indicator.Actuals, upTo, Reasons.ActualMissing));

    /// <summary>How many points a percentage lies above another (selisih, poin).</summary>
    public static Figure Points(this FigureMaker maker, string row, string column, (string Name, Figure Figure) of, (string Name, Figure Figure) above) =>
        maker.Difference(row, column, FigureKind.Points, of, above);

    /// <summary>How much a value lies above another, in their own unit; percentages in points (selisih).</summary>
    public static Figure Difference(
        this FigureMaker maker, string row, string column, FigureKind kind, (string Name, Figure Figure) of, (string Name, Figure Figure) above, string unit = "")
    {
        var outcome = maker.Take(column, of.Figure) is { } high && maker.Take(column, above.Figure) is { } low
            ? Outcome.Of(high - low) : Outcome.None(Reasons.ValueMissing);
        return maker.Computed(row, column, kind, "difference", outcome, FigureInputs.Of(of, above), unit);
    }

    /// <summary>The change in percent of the earlier value (pertumbuhan).</summary>
    /// <remarks>Formula: (now - before)/before x 100.</remarks>
    public static Figure Growth(this FigureMaker maker, string row, string column, Figure now, Figure before)
    {
        var outcome = maker.Take(column, before) is { } b && b != 0 && maker.Take(column, now) is { } n
            ? Outcome.Of((n - b) / b * 100m) : Outcome.None(Reasons.ValueMissing);
        return maker.Computed(row, column, FigureKind.Percent, "growth", outcome, FigureInputs.Of(("before", before), ("now", now)));
    }

    /// <summary>A figure of another table, shown again in this one: the same value, formula and inputs.</summary>
    public static Figure Again(this FigureMaker maker, string column, Figure figure) => figure with { Table = maker.Table, Column = column };

    private static Figure Mean(FigureMaker maker, string row, string column, Indicator indicator, List<Figure> known) => maker.Computed(
        row, column, Measures.Kind(indicator), "mean", Outcome.Of(known.Sum(figure => maker.Take(column, figure) ?? 0m) / known.Count),
        FigureInputs.Of(known.Select((figure, index) => ($"x{(index + 1).ToString(CultureInfo.InvariantCulture)}", figure))), indicator.Unit);

    private static Measurement? At(IReadOnlyList<Measurement> all, YearQuarter at) =>
        all.FirstOrDefault(value => value.Year == at.Year && value.Quarter == at.Quarter);

    private static string Missing(Indicator indicator, YearQuarter at, string missing) => Quarters.IsNotYetDue(indicator, at) ? Reasons.NotYetDue : missing;
}
