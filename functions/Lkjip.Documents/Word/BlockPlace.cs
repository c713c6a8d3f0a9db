using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>The paragraph that a block takes the place of: its style and format, and the room it has.</summary>
/// <param name="Properties">The paragraph's properties; empty for none.</param>
/// <param name="Run">The format of its runs; empty for none.</param>
/// <param name="TextWidth">The width between the margins, in twentieths of a point.</param>
/// <param name="Frame">The room for pictures.</param>
internal sealed record BlockPlace(string Properties, string Run, int TextWidth, PictureFrame Frame)
{
    /// <summary>True when the paragraph is kept on the page of what follows it.</summary>
    public bool KeepsWithNext => Properties.Contains("<w:keepNext/>", StringComparison.Ordinal);

    public static BlockPlace Of(XElement paragraph, int textWidth)
    {
        var properties = paragraph.Element(W.PPr);
        var run = paragraph.Descendants(W.Run).Select(r => r.Element(W.RPr)).FirstOrDefault(r => r is not null);
        return new BlockPlace(
            string.Concat(properties?.Elements().Where(e => e.Name != W.SectPr).Select(XmlText.Of) ?? []),
            run is null ? "" : string.Concat(run.Elements().Select(XmlText.Of)),
            textWidth,
            PictureFrame.Around(paragraph, textWidth));
    }
}
