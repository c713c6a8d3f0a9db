using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess;

/// <summary>The figures that several tables show of an indicator: target, actual, achievement, means.</summary>
internal static class Measures
{
    /// <summary>What kind of figure an indicator's values are.</summary>
    public static FigureKind Kind(Indicator indicator) => indicator.Kind switch
    {
        IndicatorKind.Percent => FigureKind.Percent,
        IndicatorKind.Rupiah => FigureKind.Rupiah,
        IndicatorKind.Count => FigureKind.Count,
        IndicatorKind.Index => FigureKind.Number,
        _ => FigureKind.Word,
    };

    /// <summary>The target of a year: as typed, else as last agreed, else as planned for the year, else of the plan in force.</summary>
    public static Figure Target(this FigureMaker maker, string row, string column, Indicator indicator, int year) =>
        maker.Value(row, column, indicator, YearValue(indicator, indicator.Targets, year) ?? Planned(maker.Context.Report, indicator, year), Reasons.TargetMissing);

    /// <summary>The actual of a year.</summary>
    public static Figure Actual(this FigureMaker maker, string row, string column, Indicator indicator, int year) =>
        maker.Value(row, column, indicator, YearValue(indicator, indicator.Actuals, year), Reasons.ActualMissing);

    /// <summary>A measurement as a figure; a ratio or sum is computed from its components.</summary>
    public static Figure Value(this FigureMaker maker, string row, string column, Indicator indicator, Measurement? measurement, string missing)
    {
        var kind = Kind(indicator);
        if (measurement is { Numerator: { } numerator, Denominator: { } denominator })
        {
            var scale = indicator.Kind == IndicatorKind.Percent ? 100m : 1m;
            var outcome = denominator == 0 ? Outcome.None(Reasons.DenominatorZero) : Outcome.Of(numerator / denominator * scale);
            return maker.Computed(row, column, kind, "ratio", outcome, Components(("numerator", numerator), ("denominator", denominator)), indicator.Unit);
        }

        if (measurement is { Addends.Count: > 0 })
        {
            var parts = Components([.. measurement.Addends.Select(addend => (addend.Label, addend.Value))]);
            return maker.Computed(row, column, kind, "sum", Outcome.Of(measurement.Addends.Sum(addend => addend.Value)), parts, indicator.Unit);
        }

        return maker.Input(row, column, kind, indicator.Unit, measurement?.Value, missing);
    }

    /// <summary>The achievement from a target and an actual figure (capaian).</summary>
    public static Figure Achievement(this FigureMaker maker, string row, string column, Indicator indicator, Figure target, Figure actual)
    {
        var outcome = Raw(maker, column, indicator, target, actual);
        var capped = maker.Policy.IsCapped(column);
        return maker.Computed(
            row, column, FigureKind.Percent, indicator.Formula,
            capped && outcome.Value is { } raw ? Outcome.Of(maker.Policy.Cap(raw)) : outcome,
            FigureInputs.Of(("target", target), ("actual", actual)));
    }

    /// <summary>The mean of achievements, weighted where weights are given; missing ones by policy (rata-rata capaian).</summary>
    public static Figure Mean(
        this FigureMaker maker, string row, string column, FigureKind kind, IReadOnlyList<(Figure Figure, decimal Weight)> parts)
    {
        var policy = maker.Policy.Agency;
        var counted = parts.Where(part => part.Figure.Exact is not null
            || (policy.MissingActual == MissingActual.Zero && part.Figure.Reason == Reasons.ActualMissing)).ToList();
        var weight = counted.Sum(part => part.Weight);
        var outcome = counted.Count == 0 || weight == 0
            ? Outcome.None(Reasons.NothingMeasured)
            : Outcome.Of(counted.Sum(part => part.Weight * One(maker, column, part.Figure)) / weight);
        return maker.Computed(
            row, column, kind, "mean", outcome,
            FigureInputs.Typed(counted.Select((part, index) => ($"x{index + 1}", One(maker, column, part.Figure)))));
    }

    /// <summary>The measurement of a whole year: as typed for the year, else accumulated from its quarters.</summary>
    public static Measurement? YearValue(Indicator indicator, IReadOnlyList<Measurement> all, int year) =>
        all.FirstOrDefault(measurement => measurement.Year == year && measurement.Quarter is null)
        ?? Quarters.Accumulate(indicator, all, year, 4);

    /// <summary>The value of a figure as the formulas take it.</summary>
    public static MeasuredValue? AsValue(this FigureMaker maker, string column, Figure figure) =>
        figure.Reason == Reasons.NotApplicable ? MeasuredValue.NotApplicable
        : figure.Reason is not null ? null
        : maker.Take(column, figure) is { } number ? MeasuredValue.OfNumber(number)
        : MeasuredValue.OfGrade(figure.Shown);

    private static Outcome Raw(FigureMaker maker, string column, Indicator indicator, Figure target, Figure actual)
    {
        if (actual.Reason == Reasons.NotYetDue)
        {
            return Outcome.None(Reasons.NotYetDue);
        }

        var formula = AchievementFormulas.Find(indicator.Formula) ?? AchievementFormulas.All[0];
        var context = maker.Context;
        return formula.Compute(new AchievementInput(
            indicator, maker.AsValue(column, target), maker.AsValue(column, actual), context.Grades(indicator), context.Policy.ZeroOverZeroAchieved));
    }

    private static decimal One(FigureMaker maker, string column, Figure figure)
    {
        var value = maker.Take(column, figure) ?? 0m;
        return maker.Policy.Agency.MeanOfCapped ? maker.Policy.Cap(value) : value;
    }

    private static Measurement? Planned(PerformanceReport report, Indicator indicator, int year)
    {
        var planned = report.Agreements.OrderByDescending(agreement => agreement.Kind).SelectMany(agreement => agreement.Targets)
            .Concat(report.AnnualPlan?.Targets ?? [])
            .Concat(report.Plan.TargetVersions.Where(version => version.InForce).SelectMany(version => version.Targets))
            .FirstOrDefault(target => target.IndicatorId == indicator.Id && target.Year == year);
        return planned is null ? null : new Measurement { Year = year, Value = planned.Value };
    }

    private static FigureInputs Components(params (string Name, decimal Value)[] parts) =>
        FigureInputs.Typed(parts.Select((part, index) => (parts.Count(other => other.Name == part.Name) > 1 ? $"{part.Name} {index + 1}" : part.Name, part.Value)));
}
