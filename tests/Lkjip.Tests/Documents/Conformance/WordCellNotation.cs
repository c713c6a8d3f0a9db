using System.Globalization;
using System.Text.RegularExpressions;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>A cell in the notation of the corpus: "[span 2, w 3000] text".</summary>
internal sealed partial class WordCellNotation
{
    public WordCellNotation(string text)
    {
        Text = text;
        if (Attributes().Match(text) is { Success: true } match)
        {
            Text = text[match.Length..];
            foreach (var words in match.Groups["tokens"].Value.Split(", ").Select(token => token.Split(' ')))
            {
                Take(words);
            }
        }
    }

    public string Text { get; }

    public int Span { get; private set; } = 1;

    public int Width { get; private set; } = 2000;

    public string Merge { get; private set; } = "";

    private void Take(string[] words)
    {
        switch (words[0])
        {
            case "span":
                Span = int.Parse(words[1], CultureInfo.InvariantCulture);
                Width = 2000 * Span;
                break;
            case "w":
                Width = int.Parse(words[1], CultureInfo.InvariantCulture);
                break;
            case "down":
                Merge = "<w:vMerge w:val=\"restart\"/>";
                break;
            default:
                Merge = "<w:vMerge/>";
                break;
        }
    }

    [GeneratedRegex(@"^\[(?<tokens>(span \d+|w \d+|down|\^)(, (span \d+|w \d+|down|\^))*)\] ?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attributes();
}
