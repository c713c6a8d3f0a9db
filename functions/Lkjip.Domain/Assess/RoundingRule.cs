using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Assess;

/// <summary>Applies a rounding policy to an exact value (pembulatan).</summary>
public static class RoundingRule
{
    /// <summary>The value as displayed: half away from zero, or cut off toward zero.</summary>
    public static decimal Apply(this Rounding rounding, decimal exact) => rounding.Mode switch
    {
        RoundingMode.Truncate => decimal.Round(exact, rounding.Decimals, MidpointRounding.ToZero),
        _ => decimal.Round(exact, rounding.Decimals, MidpointRounding.AwayFromZero),
    };
}
