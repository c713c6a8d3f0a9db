using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Compiles the document properties (title, subject), where tags are plain text.</summary>
internal sealed class PropertiesCompiler(WordFindings findings)
{
    private readonly List<Node> nodes = [];
    private readonly StringBuilder xml = new();

    public NodeList Compile(XElement root)
    {
        Walk(root);
        Flush();
        return new NodeList(nodes);
    }

    private void Walk(XElement element)
    {
        XmlText.Open(element, xml);
        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
            {
                Walk(child);
            }
            else if (node is XText text)
            {
                Text(text.Value, $"properti dokumen '{element.Name.LocalName}'");
            }
        }

        XmlText.Close(element, xml);
    }

    private void Text(string text, string place)
    {
        var at = 0;
        foreach (var span in TagSyntax.Find(text))
        {
            XmlText.Escape(text[at..span.Start], xml);
            at = span.Start + span.Length;
            var source = text.Substring(span.Start, span.Length);
            var parse = span.IsWhole ? TagSyntax.Parse(source) : null;
            if (parse?.Tag is ValueTag value)
            {
                Flush();
                nodes.Add(new PlainValueNode(value));
                findings.Tags.Add(new TagUse(value.Name, source, place));
            }
            else
            {
                findings.Add(parse is { Tag: null } ? parse.Failure(place) : TemplateFinding.Of(parse is null ? "T-BRACE" : "T-BLOCK", place, source, ("around", text)));
            }
        }

        XmlText.Escape(text[at..], xml);
    }

    private void Flush()
    {
        nodes.Add(new StaticNode(xml.ToString()));
        xml.Clear();
    }
}
