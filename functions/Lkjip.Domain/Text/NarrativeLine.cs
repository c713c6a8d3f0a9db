using System.Text.RegularExpressions;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Text;

/// <summary>A line of a narrative written as text, and what its beginning says (baris narasi).</summary>
/// <param name="Indent">How far it is moved in.</param>
/// <param name="Content">The rest.</param>
internal sealed partial record NarrativeLine(int Indent, string Content)
{
    private const int TabWidth = 4;

    /// <summary>True when nothing stands there.</summary>
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Content);

    /// <summary>The kind of block that begins here; a paragraph when nothing else does.</summary>
    public BlockKind Kind { get; } = KindOf(Content);

    /// <summary>The typed text without what marks it: "\# no heading" is "# no heading".</summary>
    public string Text => Plain(Kind switch
    {
        BlockKind.Heading or BlockKind.Quote => Content[1..].TrimStart(' ', '\t'),
        _ when Mark is { } mark => Content[mark.Pattern.Match(Content).Length..],
        _ => Content,
    });

    /// <summary>The mark of an item; null for another line.</summary>
    public ListMark? Mark => ListMark.For(Kind);

    /// <summary>The number of an item.</summary>
    public int Number => Mark is { } mark ? mark.Number(mark.Pattern.Match(Content).Groups[1].Value) : 0;

    /// <summary>The id of a placed table or photo; null when none is given.</summary>
    public string? Placed => Placement().Match(Content).Groups["id"].Value is { Length: > 0 } id ? id : null;

    /// <summary>Reads a line.</summary>
    public static NarrativeLine Of(string line)
    {
        var content = line.TrimStart(' ', '\t');
        return new NarrativeLine(line[..^content.Length].Sum(character => character == '\t' ? TabWidth : 1), content);
    }

    /// <summary>A line of text as it is written where it may be taken for something else: with a backslash before it.</summary>
    public static string Guarded(string text) => KindOf(text) == BlockKind.Paragraph ? Shielded(text) : $@"\{text}";

    /// <summary>A line of text as it is written behind a mark.</summary>
    public static string Shielded(string text) =>
        string.IsNullOrWhiteSpace(text) || char.IsWhiteSpace(text[0]) || text[0] == '\\' ? $@"\{text}" : text;

    private static string Plain(string text) => text.StartsWith('\\') ? text[1..] : text;

    private static BlockKind KindOf(string content) => content switch
    {
        "" => BlockKind.Paragraph,
        "#" => BlockKind.Heading,
        ['#', ' ' or '\t', ..] => BlockKind.Heading,
        ['>', ..] => BlockKind.Quote,
        ['[', '[', ..] when Placement().Match(content) is { Success: true } match =>
            match.Groups["what"].Value == "tabel" ? BlockKind.Table : BlockKind.Photo,
        _ => ListMark.All.FirstOrDefault(mark => mark.Pattern.IsMatch(content))?.Kind ?? BlockKind.Paragraph,
    };

    [GeneratedRegex(@"^\[\[(?<what>tabel|foto):(?<id>.*)\]\]\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Placement();
}
