using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>How the items of a list look: from the numbering of the template's own list style, or usual.</summary>
/// <param name="Style">The id of the paragraph style; null for the style of the tag.</param>
/// <param name="Format">The number format.</param>
/// <param name="Text">The text of the number.</param>
/// <param name="Indent">The left indent of the first level, in twentieths of a point.</param>
/// <param name="Hanging">How far the number stands out.</param>
/// <param name="Run">The format of the number, as XML.</param>
internal sealed record ListLook(string? Style, string Format, string Text, int Indent, int Hanging, string Run)
{
    public int Left(int level) => Indent + (level * Hanging);

    public static ListLook Of(ListKind kind, WordStyles styles, WordNumbering numbering)
    {
        var style = kind.Styles.Select(styles.Id).FirstOrDefault(id => id is not null);
        var own = styles.Id(kind.Styles[0]) is not null;
        var number = Number(styles.Property(style, "numPr")?.Element(W.Ns + "numId"), W.Val) ?? 0;
        var level = own && numbering.LevelsOf(number) is [var first, ..] ? first : null;
        var indent = styles.Property(style, "ind") ?? level?.Element.Element(W.PPr)?.Element(W.Ns + "ind");
        var hanging = Number(indent, W.Ns + "hanging") is > 0 and var h ? h : 426;
        var left = Number(indent, W.Ns + "left") ?? Number(indent, W.Ns + "start") ?? hanging;
        var run = level?.Element.Element(W.RPr);
        return new ListLook(style, level?.Format ?? kind.Format, level?.Text ?? kind.Text, left, hanging, run is null ? "" : XmlText.Of(run));
    }

    private static int? Number(XElement? element, XName name) =>
        int.TryParse((string?)element?.Attribute(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
