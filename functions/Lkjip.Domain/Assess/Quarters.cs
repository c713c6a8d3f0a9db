using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess;

/// <summary>Accumulates quarterly values (akumulasi triwulan).</summary>
internal static class Quarters
{
    /// <summary>The value up to a quarter by the indicator's accumulation; null when no quarter has one.</summary>
    /// <remarks>A gap takes the last known value for "last", "cumulative" and "single"; grades can only be taken as last known.</remarks>
    public static Measurement? Accumulate(Indicator indicator, IReadOnlyList<Measurement> all, int year, int upTo)
    {
        var typed = Typed(all, year, upTo).ToList();
        var numbers = typed.Select(measurement => Number(indicator, measurement)).OfType<decimal>().ToList();
        return indicator.Accumulation switch
        {
            Accumulation.Sum when numbers.Count > 0 => Of(year, numbers.Sum()),
            Accumulation.Average when numbers.Count > 0 => Of(year, numbers.Sum() / numbers.Count),
            _ => typed.LastOrDefault(measurement => measurement.Value is not { IsNotApplicable: true }) ?? typed.LastOrDefault(),
        };
    }

    /// <summary>What is typed for the quarters of a year up to one of them, in their order; "-" is typed, nothing is not.</summary>
    public static IEnumerable<Measurement> Typed(IReadOnlyList<Measurement> all, int year, int upTo) => all
        .Where(measurement => measurement.Year == year && measurement.Quarter <= upTo && IsTyped(measurement)).OrderBy(measurement => measurement.Quarter);

    /// <summary>True when nothing is to be measured yet: the targets begin in a later quarter, or it is measured once and its quarter has not come.</summary>
    public static bool IsNotYetDue(Indicator indicator, YearQuarter at) =>
        !Typed([.. indicator.Targets, .. indicator.Actuals], at.Year, at.Quarter).Any()
        && (Typed(indicator.Targets, at.Year, 4).Any() || (indicator.Accumulation == Accumulation.Single && at.Quarter < 4));

    private static bool IsTyped(Measurement measurement) =>
        measurement.Value is not null || measurement.Addends.Count > 0 || measurement is { Numerator: not null, Denominator: not null };

    private static decimal? Number(Indicator indicator, Measurement measurement) => measurement switch
    {
        { Numerator: { } numerator, Denominator: { } denominator } =>
            denominator == 0 ? null : numerator / denominator * (indicator.Kind == IndicatorKind.Percent ? 100m : 1m),
        { Addends.Count: > 0 } => measurement.Addends.Sum(addend => addend.Value),
        _ => measurement.Value?.Number,
    };

    private static Measurement Of(int year, decimal number) => new() { Year = year, Value = MeasuredValue.OfNumber(number) };
}
