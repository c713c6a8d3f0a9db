using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>The width between the margins at each place of a document, in twentieths of a point.</summary>
/// <remarks>The section that a paragraph belongs to ends with the next section break at or after it (ISO/IEC 29500-1, 17.6.18).</remarks>
internal sealed class TextWidths
{
    private readonly Dictionary<XElement, int> byBlock = [];
    private readonly XElement? body;

    /// <summary>Reads the sections of a part.</summary>
    public TextWidths(XElement root)
    {
        body = root.Element(W.Body);
        var width = Width(null);
        for (var node = body?.LastNode; node is not null; node = node.PreviousNode)
        {
            if (node is not XElement block)
            {
                continue;
            }

            if (block.DescendantsAndSelf(W.SectPr).FirstOrDefault() is { } section)
            {
                width = Width(section);
            }

            byBlock[block] = width;
        }
    }

    /// <summary>The width at an element.</summary>
    public int At(XElement element)
    {
        var block = element;
        while (block.Parent is { } parent && parent != body)
        {
            block = parent;
        }

        return byBlock.TryGetValue(block, out var width) ? width : Width(null);
    }

    private static int Width(XElement? section)
    {
        var margins = section?.Element(W.Ns + "pgMar");
        return Number(section?.Element(W.Ns + "pgSz"), "w", 11906) - Number(margins, "left", 1440) - Number(margins, "right", 1440);
    }

    private static int Number(XElement? element, string name, int usual) =>
        int.TryParse((string?)element?.Attribute(W.Ns + name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : usual;
}
