using System.Globalization;
using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Sets marks for pictures whose title or alternative text is a tag (teks alternatif): they are frames for the pictures of the report.</summary>
/// <remarks>Charts are left to those who fill them.</remarks>
internal sealed class AlternativeTexts(WordFindings findings, TagDelimiters delimiters)
{
    private static readonly XName Drawing = W.Ns + "drawing", GraphicData = W.A + "graphicData", Picture = XName.Get("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    private static readonly XName Extent = W.Wp + "extent";

    /// <summary>Marks the frames of a part.</summary>
    public void Place(XElement root)
    {
        foreach (var drawing in root.Descendants(Drawing).ToList())
        {
            var texts = drawing.Elements().Elements(W.DocPr).Attributes().Where(a => a.Name.LocalName is "descr" or "title");
            foreach (var text in texts.Where(t => TagSyntax.Find(t.Value, delimiters).Any()).Take(1).ToList())
            {
                Place(drawing, text.Value.Trim());
            }
        }
    }

    private void Place(XElement drawing, string text)
    {
        var chart = drawing.Descendants(GraphicData).Any(g => ((string?)g.Attribute("uri"))?.EndsWith("/chart", StringComparison.Ordinal) == true);
        var spans = TagSyntax.Find(text, delimiters).ToList();
        var parse = spans is [{ IsWhole: true, Start: 0 } only] && only.Length == text.Length ? TagSyntax.Parse(text) : null;
        switch (parse?.Tag)
        {
            case ChartTag when chart:
            case CommentTag:
                break;
            case PictureTag or ValueTag { Formats.Count: 0 } when drawing.Descendants(Picture).Take(2).Count() == 1 && Size(drawing) is { } frame:
                Replace(drawing, new PictureTag(text, parse.Tag.Name), frame);
                break;
            case null when parse is not null:
                findings.Add(parse, drawing, text);
                break;
            default:
                findings.Add(Code(parse?.Tag, spans), drawing, text.Substring(spans[0].Start, spans[0].Length));
                break;
        }
    }

    private static string Code(Tag? tag, List<TagSpan> spans) => tag switch
    {
        null when !spans.TrueForAll(s => s.IsWhole) => "T-BRACE",
        ChartTag => "T-CHART",
        PictureTag or ValueTag { Formats.Count: 0 } => "T-FRAME",
        _ => "T-PLACE",
    };

    private static PictureFrame? Size(XElement drawing) =>
        drawing.Elements().Elements(Extent).FirstOrDefault() is { } extent && Number(extent, "cx") is > 0 and var width && Number(extent, "cy") is > 0 and var height
            ? new PictureFrame(width, height)
            : null;

    private static long Number(XElement extent, string name) =>
        long.TryParse((string?)extent.Attribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private void Replace(XElement drawing, PictureTag tag, PictureFrame frame)
    {
        findings.Use(drawing, tag);
        var mark = new XElement(W.Tag);
        mark.AddAnnotation(tag);
        mark.AddAnnotation(FramedPictureNode.In(drawing, tag, frame));
        drawing.AddAfterSelf(mark);
        drawing.Remove();
    }
}
