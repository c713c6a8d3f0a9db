using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Finds the tags where nothing can be filled: in equations, watermarks, drawn shapes. They would be printed as they are.</summary>
internal sealed class LeftTags(WordFindings findings, TagDelimiters delimiters)
{
    private static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static readonly XName Equation = Math + "oMath", DrawnParagraph = W.A + "p", Watermark = XName.Get("textpath", "urn:schemas-microsoft-com:vml");

    /// <summary>Looks through a part.</summary>
    public void Check(XElement root)
    {
        foreach (var (place, text) in root.Descendants().Select(e => (e, Text(e))).Where(e => e.Item2.Length > 0).ToList())
        {
            foreach (var span in TagSyntax.Find(text, delimiters))
            {
                findings.Add(place.Name == Equation ? "T-EQUATION" : "T-PLACE", place, text.Substring(span.Start, span.Length));
            }
        }
    }

    private static string Text(XElement e) =>
        e.Name == Equation ? Joined(e, Math + "t")
        : e.Name == DrawnParagraph ? Joined(e, W.A + "t")
        : e.Name == Watermark ? (string?)e.Attribute("string") ?? "" : "";

    private static string Joined(XElement of, XName texts) => string.Concat(of.Descendants(texts).Select(t => t.Value));
}
