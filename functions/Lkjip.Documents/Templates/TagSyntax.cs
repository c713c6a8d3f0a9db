using System.Text.RegularExpressions;

namespace Lkjip.Documents.Templates;

/// <summary>Reads the text of a tag (tata tulis tag).</summary>
/// <remarks>
/// No-break and other spaces count as spaces, curly quotes and dashes that word processors make are taken off the edges. The names are
/// letters, digits and underscores, dotted. Soft hyphens and characters of no width inside a tag are passed over.
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
        var braces = source.StartsWith(Open, StringComparison.Ordinal) ? TagDelimiters.Double : TagDelimiters.Single;
        var text = Normalise(source[braces.Open.Length..^braces.Close.Length]);
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
    /// <param name="text">A paragraph or a cell.</param>
    /// <param name="delimiters">What the template chose; null for the usual ones.</param>
    public static IEnumerable<TagSpan> Find(string text, TagDelimiters? delimiters = null) =>
        delimiters == TagDelimiters.Single ? FindSingle(text) : FindDouble(text);

    private static IEnumerable<TagSpan> FindDouble(string text)
    {
        for (var at = text.IndexOf(Open, StringComparison.Ordinal); at >= 0;)
        {
            var from = at + Open.Length;
            var next = text.IndexOf(Open, from, StringComparison.Ordinal);
            var limit = next < 0 ? text.Length : next;
            var end = text.IndexOf(Close, from, limit - from, StringComparison.Ordinal);
            var whole = end >= 0;
            var length = whole ? end + Close.Length - at : limit - at;
            yield return new TagSpan(at, length, whole);
            at = whole ? text.IndexOf(Open, at + length, StringComparison.Ordinal) : next;
        }
    }

    // A single brace is common in text: it opens a tag only where a tag can be read.
    private static IEnumerable<TagSpan> FindSingle(string text)
    {
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0;)
        {
            var braces = string.CompareOrdinal(text, at, Open, 0, Open.Length) == 0 ? TagDelimiters.Double : TagDelimiters.Single;
            var from = at + braces.Open.Length;
            var next = text.IndexOf('{', from);
            var end = text.IndexOf(braces.Close, from, (next < 0 ? text.Length : next) - from, StringComparison.Ordinal);
            var readable = end >= 0 && Parse(text[at..(end + braces.Close.Length)]).Code is not ("T-SYNTAX" or "T-EMPTY");
            var length = readable ? end + braces.Close.Length - at : 1;
            if (readable)
            {
                yield return new TagSpan(at, length, true);
            }

            at = text.IndexOf('{', at + length);
        }
    }

    private static string Normalise(string text) =>
        Spaces().Replace(Unseen().Replace(text, ""), " ").Trim(' ', '"', '\'', '\u201c', '\u201d', '\u2018', '\u2019');

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
        if (!NamePattern().IsMatch(parts[0]))
        {
            return TagParse.Wrong("T-SYNTAX", source);
        }

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

        return TagParse.Right(new ValueTag(source, parts[0], calls, parts.Skip(1).Contains(MergeFormat, StringComparer.Ordinal)));
    }

    private static TagParse Named(string source, string name, Func<string, Tag> make) =>
        NamePattern().IsMatch(name) ? TagParse.Right(make(name)) : TagParse.Wrong("T-SYNTAX", source);

    [GeneratedRegex(@"[\s\u00a0\u2007\u202f]+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();

    // Soft hyphens, characters of no width, marks of direction.
    [GeneratedRegex(@"[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+", RegexOptions.None, 1000)]
    private static partial Regex Unseen();

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_-]*(\.[\p{L}\p{Nd}_-]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamePattern();
}
