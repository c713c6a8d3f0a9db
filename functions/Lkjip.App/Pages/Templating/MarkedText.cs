using System.Text.RegularExpressions;

namespace Lkjip.App.Pages.Templating;

/// <summary>A sentence whose tags are shown as code (kalimat bertag).</summary>
internal static partial class MarkedText
{
    /// <summary>The pieces of a sentence; the marked ones are tags.</summary>
    public static IEnumerable<(string Text, bool IsTag)> Of(string sentence)
    {
        var at = 0;
        foreach (Match tag in Tag().Matches(sentence))
        {
            yield return (sentence[at..tag.Index], false);
            yield return (tag.Value, true);
            at = tag.Index + tag.Length;
        }

        yield return (sentence[at..], false);
    }

    [GeneratedRegex(@"\{\{[#/^@%!]?[\p{L}_][^{}]{0,200}\}\}", RegexOptions.None, 1000)]
    private static partial Regex Tag();
}
