using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Review;

/// <summary>An interval of a printed rating scale: "> 80 - 90", "76 s.d. 90", "≥ 91" (rentang nilai).</summary>
/// <param name="Low">The lower bound; null for none.</param>
/// <param name="LowIncluded">Whether the lower bound itself belongs to it.</param>
/// <param name="High">The upper bound; null for none.</param>
/// <param name="HighIncluded">Whether the upper bound itself belongs to it.</param>
internal sealed partial record RatingInterval(decimal? Low, bool LowIncluded, decimal? High, bool HighIncluded)
{
    /// <summary>Reads an interval; null when the text is none.</summary>
    public static RatingInterval? Parse(string text)
    {
        if (Between().Match(text) is { Success: true } between)
        {
            return new(
                Number(between, "low"), !between.Groups["over"].Success || between.Groups["over"].Value is "≥" or ">=",
                Number(between, "high"), between.Groups["under"].Value is not "<");
        }

        return Open().Match(text) is not { Success: true } open ? null
            : open.Groups["sign"].Value is ">" or "≥" or ">="
                ? new(Number(open, "bound"), open.Groups["sign"].Value != ">", null, false)
                : new(null, false, Number(open, "bound"), open.Groups["sign"].Value != "<");
    }

    /// <summary>Whether the interval above begins where this one ends, neither sharing nor leaving out a value.</summary>
    public bool Joins(RatingInterval above) => High is { } high && high == above.Low && HighIncluded != above.LowIncluded;

    /// <summary>Whether a value belongs to this interval and to the one above.</summary>
    public bool Overlaps(RatingInterval above) =>
        High is { } high && above.Low is { } low && (high > low || (high == low && HighIncluded && above.LowIncluded));

    private static decimal Number(Match match, string group) =>
        decimal.Parse(match.Groups[group].Value.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<over>>=?|≥)?\s*(?<low>\d{1,3}(?:[.,]\d{1,2})?)\s*%?\s*(?:-|–|—|s\.?/?d\.?|sampai(?: dengan)?)\s*(?<under><=?|≤)?\s*(?<high>\d{1,3}(?:[.,]\d{1,2})?)\s*%?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s*(?<sign>>=?|<=?|≥|≤)\s*(?<bound>\d{1,3}(?:[.,]\d{1,2})?)\s*%?\s*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Open();
}
