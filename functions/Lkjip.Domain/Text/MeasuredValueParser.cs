using System.Text.RegularExpressions;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Text;

/// <summary>Reads a target or an actual as typed: a number, a grade such as "BB" or "Sangat Baik", or "-" and "n/a" (nilai).</summary>
public static partial class MeasuredValueParser
{
    /// <summary>Reads a value; never throws.</summary>
    public static MeasuredValueResult Parse(string? text)
    {
        var plain = NumberPattern.Plain(text);
        if (plain == "-" || string.Equals(plain, "n/a", StringComparison.OrdinalIgnoreCase))
            return new(MeasuredValue.NotApplicable, false, null);
        if (Grade().IsMatch(plain))
            return new(MeasuredValue.OfGrade(plain), false, null);
        var result = NumberPattern.Parse(plain);
        return result.Number is { } number
            ? new(MeasuredValue.OfNumber(number.Value, number.Unit), number.IsAmbiguous, null)
            : new(null, false, result.Code);
    }

    // Words only, perhaps "B+"; "Rp" begins an amount.
    [GeneratedRegex(@"^(?!rp\b)\p{L}[\p{L} ]{0,59}[-+]?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Grade();
}
