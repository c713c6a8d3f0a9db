using System.Globalization;
using System.Text;

namespace Lkjip.Documents.Excel.Formulas;

/// <summary>Functions of text.</summary>
internal static class TextFunctions
{
    /// <summary>The functions.</summary>
    public static IReadOnlyList<FormulaFunction> All { get; } =
    [
        new("CONCATENATE", call => Join(call, 0, "", skipEmpty: false)),
        new("CONCAT", call => Join(call, 0, "", skipEmpty: false)),
        new("TEXTJOIN", call => call.Words(0) is { } between ? Join(call, 2, between, call[1].AsFlag() != false) : call[0]),
        new("LEFT", call => Cut(call, (text, count) => text[..Math.Min(count, text.Length)])),
        new("RIGHT", call => Cut(call, (text, count) => text[^Math.Min(count, text.Length)..])),
        new("MID", Middle),
        new("LEN", call => Words(call, text => FormulaValue.Of(text.Length))),
        new("UPPER", call => Words(call, text => FormulaValue.Of(text.ToUpperInvariant()))),
        new("LOWER", call => Words(call, text => FormulaValue.Of(text.ToLowerInvariant()))),
        new("PROPER", call => Words(call, text => FormulaValue.Of(Proper(text)))),
        new("TRIM", call => Words(call, text => FormulaValue.Of(string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries))))),
        new("REPT", call => Cut(call, (text, count) => string.Concat(Enumerable.Repeat(text, Math.Min(count, 32767 / Math.Max(1, text.Length)))))),
        new("SUBSTITUTE", Substitute),
        new("FIND", call => Found(call, StringComparison.Ordinal)),
        new("SEARCH", call => call.Words(0) is { } text && Pattern.Is(text) ? FormulaValue.Unknown : Found(call, StringComparison.OrdinalIgnoreCase)),
        new("EXACT", call => call.Wrong() is { IsBlank: false } wrong ? wrong : FormulaValue.Of(call.Words(0) == call.Words(1))),
        new("VALUE", call => call[0] is { Kind: FormulaKind.Error or FormulaKind.Unknown } wrong ? wrong : call[0].AsNumber() is { } number ? FormulaValue.Of(number) : FormulaValue.WrongKind),
        new("T", call => call[0] is { Kind: FormulaKind.Number or FormulaKind.Flag or FormulaKind.Blank } ? FormulaValue.Of("") : call[0]),
        new("N", call => call[0] is { Kind: FormulaKind.Error or FormulaKind.Unknown } wrong ? wrong : FormulaValue.Of(call[0].Amount)),
        new("TEXT", Text),
    ];

    private static FormulaValue Words(FormulaCall call, Func<string, FormulaValue> function) => call.Words(0) is { } text ? function(text) : call[0];

    private static FormulaValue Cut(FormulaCall call, Func<string, int, string> function)
    {
        if (call.Wrong() is { IsBlank: false } wrong)
            return wrong;
        return call.Whole(1, 1) is >= 0 and var count ? FormulaValue.Of(function(call[0].AsText(), count)) : FormulaValue.WrongKind;
    }

    private static FormulaValue Middle(FormulaCall call)
    {
        if (call.Wrong() is { IsBlank: false } wrong)
            return wrong;
        if (call.Whole(1, 0) is not { } first || first < 1 || call.Whole(2, 0) is not { } count || count < 0)
            return FormulaValue.WrongKind;
        var text = call[0].AsText();
        return FormulaValue.Of(first > text.Length ? "" : text.Substring(first - 1, Math.Min(count, text.Length - first + 1)));
    }

    private static FormulaValue Join(FormulaCall call, int from, string between, bool skipEmpty)
    {
        var text = new StringBuilder();
        var any = false;
        for (var i = from; i < call.Count; i++)
        {
            if (call.Area(i) is { } area)
            {
                foreach (var value in call.Scope.Cells(area))
                {
                    if (value.Kind is FormulaKind.Error or FormulaKind.Unknown)
                        return value;
                    Take(value.AsText());
                }
            }
            else if (call.Words(i) is { } words)
            {
                Take(words);
            }
            else
            {
                return call[i];
            }
        }

        return FormulaValue.Of(text.ToString());

        void Take(string words)
        {
            if (skipEmpty && words.Length == 0)
                return;
            text.Append(any ? between : "").Append(words);
            any = true;
        }
    }

    private static string Proper(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
            letters[i] = i > 0 && char.IsLetter(letters[i - 1]) ? char.ToLowerInvariant(letters[i]) : char.ToUpperInvariant(letters[i]);
        return new string(letters);
    }

    private static FormulaValue Substitute(FormulaCall call)
    {
        if (call.Wrong() is { IsBlank: false } wrong)
            return wrong;
        var (text, old, @new) = (call[0].AsText(), call[1].AsText(), call[2].AsText());
        if (old.Length == 0)
            return FormulaValue.Of(text);
        if (call.Count < 4)
            return FormulaValue.Of(text.Replace(old, @new, StringComparison.Ordinal));
        var at = -1;
        for (var i = call.Whole(3, 1) ?? 0; i > 0; i--)
        {
            at = text.IndexOf(old, at + 1, StringComparison.Ordinal);
            if (at < 0)
                break;
        }

        return FormulaValue.Of(at < 0 ? text : string.Concat(text.AsSpan(0, at), @new, text.AsSpan(at + old.Length)));
    }

    private static FormulaValue Found(FormulaCall call, StringComparison comparison)
    {
        if (call.Wrong() is { IsBlank: false } wrong)
            return wrong;
        var text = call[1].AsText();
        var from = (call.Whole(2, 1) ?? 0) - 1;
        var at = from < 0 || from > text.Length ? -1 : text.IndexOf(call[0].AsText(), from, comparison);
        return at < 0 ? FormulaValue.WrongKind : FormulaValue.Of(at + 1);
    }

    // Only formats that read the same in every country.
    private static FormulaValue Text(FormulaCall call)
    {
        if (call.Wrong() is { IsBlank: false } wrong)
            return wrong;
        var format = call[1].AsText();
        if (format == "@")
            return FormulaValue.Of(call[0].AsText());
        var digits = format.TrimEnd('%');
        if (digits.Length == 0 || format.Length - digits.Length > 1 || digits.Any(c => c != '0') || call[0].Number is not { } number)
            return FormulaValue.Unknown;
        var shown = decimal.Round(format.EndsWith('%') ? number * 100m : number, 0, MidpointRounding.AwayFromZero);
        return FormulaValue.Of(shown.ToString(digits, CultureInfo.InvariantCulture) + format[digits.Length..]);
    }
}
