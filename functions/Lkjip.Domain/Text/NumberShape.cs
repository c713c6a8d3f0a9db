using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Domain.Text;

/// <summary>Decides what dots and commas mean in a written number.</summary>
internal static partial class NumberShape
{
    // A decimal holds 28 digits exactly; beyond that parsing would round without saying so.
    private const int MostDigits = 28;

    internal readonly record struct Result(decimal Value, bool IsAmbiguous, string? Code);

    internal static Result Read(string written, bool money)
    {
        var number = written.Replace(" ", "", StringComparison.Ordinal);
        // Blanks are a slip of typesetting only where the digits still group without doubt: "14. 513. 600".
        if (number.Length != written.Length && (BlankBetweenDigits().IsMatch(written) || !Grouped().IsMatch(number)))
            return new(0m, false, "F-NUM-TWO");
        if (OneGroup().Match(number) is { Success: true } one)
            return One(number, one.Groups["separator"].Value == ".", money);
        if (Plain().Match(number) is { Success: true } plain)
            return Of(plain.Groups["whole"].Value, plain.Groups["part"].Value, false);
        if (Grouped().Match(number) is { Success: true } grouped)
            return Of(grouped.Groups["whole"].Value, grouped.Groups["part"].Value, false);
        return new(0m, false, "F-NUM");
    }

    private static Result One(string number, bool dot, bool money)
    {
        var parts = number.Split('.', ',');
        return dot || money ? Of(parts[0] + parts[1], "", !(money && dot)) : Of(parts[0], parts[1], true);
    }

    private static Result Of(string whole, string part, bool ambiguous)
    {
        var digits = string.Concat(whole.Where(char.IsAsciiDigit)).TrimStart('0');
        var text = part.Length == 0 ? $"0{digits}" : $"0{digits}.{part}";
        return digits.Length + part.Length <= MostDigits
            ? new(decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), ambiguous, null)
            : new(0m, false, "F-NUM-RANGE");
    }

    [GeneratedRegex(@"[0-9] +[0-9]", RegexOptions.None, 1000)]
    private static partial Regex BlankBetweenDigits();

    // "1.234" and "10,730"; not "0.123", which nobody writes for a hundred and twenty-three.
    [GeneratedRegex(@"^[1-9][0-9]{0,2}(?<separator>[.,])[0-9]{3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OneGroup();

    [GeneratedRegex(@"^(?<whole>[0-9]+)([.,](?<part>[0-9]+))?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();

    // Indonesian, English, or one sign for both with two decimals at the end: "2,228,039,860,00".
    [GeneratedRegex(
        @"^(?<whole>[1-9][0-9]{0,2}(\.[0-9]{3})+)(,(?<part>[0-9]+)|\.(?<part>[0-9]{2}))?$|^(?<whole>[1-9][0-9]{0,2}(,[0-9]{3})+)(\.(?<part>[0-9]+)|,(?<part>[0-9]{2}))?$",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Grouped();
}
