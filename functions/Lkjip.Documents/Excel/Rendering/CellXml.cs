using System.Buffers;
using System.Text.RegularExpressions;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>Writes the text of cells.</summary>
internal static partial class CellXml
{
    // Letters of which nothing is to be escaped, neither in XML nor in cells.
    private static readonly SearchValues<char> Simple = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Except(['<', '>', '&', '"', '_'])]);

    /// <summary>Writes a text element; spaces at its edges and line breaks are kept.</summary>
    public static void Text(XmlOutput xml, string text)
    {
        xml.Raw(IsPlain(text) ? "<t>"u8 : "<t xml:space=\"preserve\">"u8);
        xml.Text(Escaped(text));
        xml.Raw("</t>"u8);
    }

    /// <summary>True for text, not empty, that stands in a cell as it is, each character in one byte.</summary>
    public static bool IsSimple(string text) => text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAnyExcept(Simple);

    /// <summary>True when XML keeps the text without being told.</summary>
    public static bool IsPlain(string text) =>
        text.Length == 0 || (!char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]) && !text.AsSpan().ContainsAny('\n', '\t'));

    /// <summary>The text in which nothing reads as the sign of an escaped character (ECMA-376 Part 1, 22.9.2.19, ST_Xstring).</summary>
    public static string Escaped(string text) => text.Contains('_', StringComparison.Ordinal) ? Escape().Replace(text, "_x005F_") : text;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
