using System.Text.RegularExpressions;

namespace Lkjip.Domain.Text;

/// <summary>Reads numbers as Indonesian planners write them: "1.234.567,89", "70 %", "Rp. 813.399.847,00", "30 Org" (pola angka).</summary>
/// <remarks>
/// The last separator is the decimal one when both occur. A single dot before exactly three digits separates thousands, a single
/// comma decimals; both are marked ambiguous, except an amount with "Rp", where either separates thousands. A text that holds a
/// second number, such as "23 Kasus Diselesaikan (115%)", is refused: which of the two is meant is not for the software to guess.
/// </remarks>
public static partial class NumberPattern
{
    private const int LongestText = 200;

    /// <summary>Reads a number; never throws.</summary>
    public static NumberResult Parse(string? text)
    {
        var plain = Plain(text);
        if (plain.Length == 0)
            return new(null, "F-NUM-EMPTY");
        var match = plain.Length > LongestText ? Match.Empty : Whole().Match(plain);
        return match.Success ? Read(match) : new(null, plain.Length <= LongestText && TwoNumbers().IsMatch(plain) ? "F-NUM-TWO" : "F-NUM");
    }

    private static NumberResult Read(Match match)
    {
        var minuses = Minuses(match);
        if (minuses > 1)
            return new(null, "F-NUM");
        var money = match.Groups["rp"].Success;
        var unit = match.Groups["unit"].Value.Trim();
        if (Exponent().IsMatch(unit))
            return new(null, "F-NUM");
        if (StrayDigit().IsMatch(unit))
            return new(null, "F-NUM-TWO");
        var written = NumberShape.Read(match.Groups["number"].Value, money);
        if (written.Code is { } code)
            return new(null, code);
        var percent = unit.StartsWith('%') || unit.StartsWith("persen", StringComparison.OrdinalIgnoreCase);
        return new(
            new ParsedNumber
            {
                Value = minuses == 1 && written.Value != 0m ? -written.Value : written.Value,
                Unit = money && unit.Length == 0 ? "Rp" : unit.Length == 0 ? null : unit,
                IsAmbiguous = written.IsAmbiguous,
                IsPercent = percent,
            },
            null);
    }

    private static int Minuses(Match match) =>
        (match.Groups["open"].Success ? 1 : 0) +
        (match.Groups["sign"].Value + match.Groups["minus"].Value).Count(c => c == '-');

    /// <summary>The text with every kind of blank as one space and every kind of minus as a hyphen.</summary>
    internal static string Plain(string? text) => string.Concat((text ?? "").Select(Plain)).Trim();

    private static char Plain(char c) => c switch
    {
        '\u2212' or '\u2013' or '\u2014' or '\u2011' => '-',
        _ when char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF' => ' ',
        _ => c,
    };

    // "(658)" is negative; ",-" and ",--" after an amount stand for no sen.
    [GeneratedRegex(
        @"^(?:(?<open>\() *)?(?<sign>[-+]? *)(?:(?<rp>Rp(?: *\.)?) *(?<minus>-?) *)?(?<number>[0-9](?:[0-9]| *[.,] *(?=[0-9])| +(?=[0-9]))*)(?:[.,] ?-{1,2}| *\.,-)?(?: *(?<unit>[\p{L}%‰°/(][^\p{C}]*?))?(?(open) *\))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<!\p{L})\d|\d{2}", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex StrayDigit();

    [GeneratedRegex(@"^[eE][-+]?\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Exponent();

    [GeneratedRegex(@"[0-9][^0-9.,]+[0-9]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TwoNumbers();
}
