using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review;

/// <summary>Numbers as they were typed, for rules that compare two of them (angka isian).</summary>
internal static class TypedNumber
{
    /// <summary>Whether a typed number is a computed one at the decimals it was typed with, rounded or cut off.</summary>
    public static bool Agrees(decimal typed, decimal computed)
    {
        var decimals = (typed / 1.0000000000000000000000000000m).Scale;
        return decimal.Round(computed, decimals, MidpointRounding.AwayFromZero) == typed || decimal.Round(computed, decimals, MidpointRounding.ToZero) == typed;
    }

    /// <summary>What follows from numerator and denominator, or from addends; null where there are none.</summary>
    public static decimal? Computed(Indicator indicator, Measurement measurement) => measurement switch
    {
        { Numerator: { } numerator, Denominator: { } denominator } when denominator != 0 =>
            numerator / denominator * (indicator.Kind == IndicatorKind.Percent ? 100m : 1m),
        { Addends.Count: > 0 } => measurement.Addends.Sum(addend => addend.Value),
        _ => null,
    };

    /// <summary>The number of a measurement: computed from its parts, else as typed.</summary>
    public static decimal? Of(Indicator indicator, Measurement measurement) => Computed(indicator, measurement) ?? measurement.Value?.Number;
}
