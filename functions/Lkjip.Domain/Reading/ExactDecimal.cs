using System.Globalization;

namespace Lkjip.Domain.Reading;

/// <summary>Reads the text of a JSON number as a decimal, or not at all: never rounded.</summary>
internal static class ExactDecimal
{
    private const int MostDigits = 28;

    public static decimal? Parse(string raw)
    {
        var parts = raw.Split('e', 'E');
        var exponent = 0;
        if (parts.Length > 1 && !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
            return null;
        var mantissa = parts[0].TrimStart('-').Split('.');
        var fraction = mantissa.Length > 1 ? mantissa[1].TrimEnd('0') : "";
        var significant = (mantissa[0] + fraction).TrimStart('0').Length;
        if (significant > 0 && (significant > MostDigits || (long)fraction.Length - exponent > MostDigits))
            return null;
        return decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
