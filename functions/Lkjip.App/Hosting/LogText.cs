using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lkjip.App.Hosting;

/// <summary>Makes text fit for a log: one line, nothing that steers a terminal, no mail address, NIP or link (teks log).</summary>
/// <remarks>The second fence: what is logged names no person in the first place.</remarks>
internal static partial class LogText
{
    private const int Longest = 8_000;

    /// <summary>The line of an event; of a failure only kind and place: its message may hold what a person typed.</summary>
    public static string Of(string message, Exception? failure) => Inert(failure is null ? message : $"{message} {FailureText.Of(failure)}");

    /// <summary>The text as it may stand in a log.</summary>
    public static string Inert(string text)
    {
        var shown = text.Length > Longest ? text[..Longest] + "…" : text;
        shown = Mail().Replace(shown, "[surel]");
        shown = Token().Replace(shown, "[tautan]");
        shown = EmployeeNumber().Replace(shown, "[NIP]");
        var line = new StringBuilder(shown.Length);
        foreach (var rune in shown.EnumerateRunes())
        {
            line.Append(IsHarmless(rune) ? rune.ToString() : " ");
        }

        return line.ToString();
    }

    // Control and format characters (line breaks, escapes, direction overrides), line and paragraph separators, halves of pairs.
    private static bool IsHarmless(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    [GeneratedRegex(@"[^\s@<>""'(){}\[\]:;,]{1,64}@[^\s@<>""'(){}\[\]:;,]+", RegexOptions.None, 1000)]
    private static partial Regex Mail();

    // What Data Protection makes, a JSON web token, a signature or key in a query.
    [GeneratedRegex(@"CfDJ8[A-Za-z0-9_-]{20,}|eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_.-]+|[?&](?:sig|code|token)=[^\s&]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"[0-9]{8} ?[0-9]{6} ?[0-9] ?[0-9]{3}", RegexOptions.None, 1000)]
    private static partial Regex EmployeeNumber();
}
