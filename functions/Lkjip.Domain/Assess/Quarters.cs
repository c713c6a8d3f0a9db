using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess;

/// <summary>Accumulates quarterly values (akumulasi triwulan).</summary>
internal static class Quarters
{
    /// <summary>The value up to a quarter by the indicator's accumulation; null when no quarter has one.</summary>
    /// <remarks>A gap takes the last known value for "last" and "cumulative"; grades can only be taken as last known.</remarks>
    public static Measurement? Accumulate(Indicator indicator, IReadOnlyList<Measurement> all, int year, int upTo)
    {
        var known = all.Where(measurement => measurement.Year == year && measurement.Quarter is { } quarter && quarter <= upTo)
            .OrderBy(measurement => measurement.Quarter).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var numbers = known.Select(Number).OfType<decimal>().ToList();
        return indicator.Accumulation switch
        {
            Accumulation.Sum when numbers.Count > 0 => Of(year, numbers.Sum()),
            Accumulation.Average when numbers.Count > 0 => Of(year, numbers.Sum() / numbers.Count),
            _ => known[^1],
        };
    }

    private static decimal? Number(Measurement measurement) =>
        measurement.Addends.Count > 0 ? measurement.Addends.Sum(addend => addend.Value) : measurement.Value?.Number;

    private static Measurement Of(int year, decimal number) => new() { Year = year, Value = MeasuredValue.OfNumber(number) };
}
