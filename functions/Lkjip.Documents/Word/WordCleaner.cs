using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Takes out what Word leaves in a text and what would stand in the way of tags.</summary>
internal static class WordCleaner
{
    private static readonly HashSet<XName> Noise = [W.Ns + "proofErr", W.Ns + "lastRenderedPageBreak"];

    public static void Clean(XElement root)
    {
        foreach (var noise in root.Descendants().Where(e => Noise.Contains(e.Name)).ToList())
        {
            noise.Remove();
        }

        foreach (var wrapper in root.Descendants(W.Ns + "smartTag").Reverse().ToList())
        {
            wrapper.ReplaceWith(wrapper.Elements().Where(e => e.Name != W.Ns + "smartTagPr"));
        }

        // The old form of a text box repeats its text; filled twice, the two could differ.
        foreach (var fallback in root.Descendants(W.Mc + "Fallback").Where(f => f.Value.Contains(TagSyntax.Open[..1], StringComparison.Ordinal)).ToList())
        {
            fallback.Remove();
        }
    }
}
