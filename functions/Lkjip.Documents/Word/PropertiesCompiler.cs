using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Word;

/// <summary>Compiles the document properties (title, subject, the author's own), where tags are plain text.</summary>
internal sealed class PropertiesCompiler(WordFindings findings, NameChecks? names, TagDelimiters delimiters)
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
                Text(text.Value, $"properti dokumen '{Name(element)}'");
            }
        }

        XmlText.Close(element, xml);
    }

    // A property of the author's own has its name in an attribute of the element around its value.
    private static string Name(XElement element) => (string?)element.Parent?.Attribute("name") ?? element.Name.LocalName;

    private void Text(string text, string place)
    {
        var at = 0;
        foreach (var span in TagSyntax.Find(text, delimiters))
        {
            XmlText.Escape(text[at..span.Start], xml);
            at = span.Start + span.Length;
            var source = text.Substring(span.Start, span.Length);
            var parse = span.IsWhole ? TagSyntax.Parse(source) : null;
            if (parse?.Tag is ValueTag value)
            {
                Flush();
                nodes.Add(new PlainValueNode(value));
                findings.UseLast(new TagUse(value.Name, source, place));
                names?.Check(value, place, text);
            }
            else if (parse?.Tag is not CommentTag)
            {
                var around = ("around", WordFindings.Around(text, span.Start, span.Length));
                findings.AddLast(parse is { Tag: null } ? parse.Failure(place, around) : TemplateFinding.Of(parse is null ? "T-BRACE" : "T-VALUEONLY", place, source, around));
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
