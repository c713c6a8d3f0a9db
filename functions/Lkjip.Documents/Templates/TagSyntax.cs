using System.Text.RegularExpressions;

namespace Lkjip.Documents.Templates;

/// <summary>Reads the text of a tag (tata tulis tag).</summary>
/// <remarks>
/// No-break and other spaces count as spaces, curly quotes and dashes that word processors make are taken off the edges. The names are
/// letters, digits and underscores, dotted.
/// </remarks>
public static partial class TagSyntax
{
    /// <summary>What opens a tag.</summary>
    public const string Open = "{{";

    /// <summary>What closes a tag.</summary>
    public const string Close = "}}";

    private const string MergeFormat = "gabung";
    private const string Chart = "grafik ";
    private static readonly string[] Spoken = ["ulang", "kolom", "jika", "tanpa"];

    /// <summary>Reads a tag.</summary>
    /// <param name="source">The tag as written, with its braces.</param>
    public static TagParse Parse(string source)
    {
        var text = Normalise(source[Open.Length..^Close.Length]);
        return text.Length == 0 ? TagParse.Wrong("T-EMPTY", source) : text[0] switch
        {
            '!' => TagParse.Right(new CommentTag(source)),
            '#' => ReadOpen(source, text[1..], inverted: false),
            '^' => ReadOpen(source, text[1..], inverted: true),
            '/' => ReadClose(source, text[1..].Trim()),
            '@' => Named(source, text[1..].Trim(), name => new BlockTag(source, name)),
            '%' => Named(source, text[1..].Trim(), name => new PictureTag(source, name)),
            _ when text.StartsWith(Chart, StringComparison.Ordinal) => Named(source, text[Chart.Length..].Trim(), name => new ChartTag(source, name)),
            _ => ReadValue(source, text),
        };
    }

    /// <summary>The tags in a text: position and length of each, and the positions of braces that open no whole tag.</summary>
    public static IEnumerable<TagSpan> Find(string text)
    {
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0;)
        {
            var end = text.IndexOf(Close, at + Open.Length, StringComparison.Ordinal);
            var next = text.IndexOf(Open, at + Open.Length, StringComparison.Ordinal);
            var whole = end >= 0 && (next < 0 || end < next);
            var length = whole ? end + Close.Length - at : (next < 0 ? text.Length : next) - at;
            yield return new TagSpan(at, length, whole);
            at = whole ? text.IndexOf(Open, at + length, StringComparison.Ordinal) : next;
        }
    }

    private static string Normalise(string text) =>
        Spaces().Replace(text, " ").Trim(' ', '"', '\'', '\u201c', '\u201d', '\u2018', '\u2019', '\u200b', '\ufeff');

    private static TagParse ReadOpen(string source, string text, bool inverted)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var spoken = words.Length == 2 && Spoken.Contains(words[0], StringComparer.Ordinal) ? words[0] : "";
        var rest = spoken.Length > 0 ? words[1] : string.Join(' ', words);
        return Named(source, rest, name => new SectionOpenTag(
            source, name, inverted || spoken == "tanpa", spoken == "ulang", spoken == "kolom"));
    }

    private static TagParse ReadClose(string source, string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rest = words.Length > 0 && Spoken.Contains(words[0], StringComparer.Ordinal) ? words[1..] : words;
        return rest.Length == 0
            ? TagParse.Right(new SectionCloseTag(source, ""))
            : Named(source, string.Join(' ', rest), name => new SectionCloseTag(source, name));
    }

    private static TagParse ReadValue(string source, string text)
    {
        var parts = text.Split('|', StringSplitOptions.TrimEntries);
        var calls = new List<FormatCall>();
        foreach (var part in parts.Skip(1).Where(p => p != MergeFormat))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var format = words.Length == 0 ? null : TagFormats.Find(words[0]);
            if (format?.Accepts(words[1..]) != true)
            {
                return TagParse.Wrong("T-FORMAT", source, ("format", part), ("example", format?.Example ?? TagFormats.Examples));
            }

            calls.Add(new FormatCall(format, words[1..]));
        }

        return Named(source, parts[0], name => new ValueTag(source, name, calls, parts.Skip(1).Contains(MergeFormat, StringComparer.Ordinal)));
    }

    private static TagParse Named(string source, string name, Func<string, Tag> make) =>
        NamePattern().IsMatch(name) ? TagParse.Right(make(name)) : TagParse.Wrong("T-SYNTAX", source);

    [GeneratedRegex(@"[\s\u00a0\u2007\u202f\u200b\ufeff]+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_-]*(\.[\p{L}\p{Nd}_-]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamePattern();
}
