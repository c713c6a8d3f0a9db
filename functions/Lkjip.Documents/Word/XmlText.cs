using System.Text;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Writes XML as it stands inside its part: prefixes that the root declares are not declared again.</summary>
internal static class XmlText
{
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal) { "paraId", "textId" };

    public static string Of(XElement element)
    {
        var text = new StringBuilder();
        Write(element, text);
        return text.ToString();
    }

    public static void Write(XElement element, StringBuilder to)
    {
        Open(element, to);
        if (element.IsEmpty)
        {
            to.Length--;
            to.Append("/>");
            return;
        }

        foreach (var node in element.Nodes())
        {
            if (node is XElement child)
            {
                Write(child, to);
            }
            else if (node is XText content)
            {
                Escape(content.Value, to);
            }
        }

        Close(element, to);
    }

    public static void Open(XElement element, StringBuilder to)
    {
        to.Append('<').Append(Name(element, element.Name, attribute: false));
        foreach (var attribute in element.Attributes().Where(a => !IsDropped(a)))
        {
            to.Append(' ').Append(attribute.IsNamespaceDeclaration ? Declaration(attribute) : Name(element, attribute.Name, attribute: true)).Append("=\"");
            Escape(attribute.Value, to);
            to.Append('"');
        }

        to.Append('>');
    }

    public static void Close(XElement element, StringBuilder to) => to.Append("</").Append(Name(element, element.Name, attribute: false)).Append('>');

    public static void Escape(string text, StringBuilder to)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '&' => to.Append("&amp;"),
                '"' => to.Append("&quot;"),
                '\n' or '\r' or '\t' => to.Append("&#").Append((int)c).Append(';'),
                _ => to.Append(c),
            };
        }
    }

    // Ids of paragraphs must be unique, which they are not after loops; ids of editing sessions say nothing.
    private static bool IsDropped(XAttribute attribute) =>
        Dropped.Contains(attribute.Name.LocalName) || (attribute.Name.Namespace == W.Ns && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal));

    private static string Declaration(XAttribute attribute) => attribute.Name.LocalName == "xmlns" ? "xmlns" : "xmlns:" + attribute.Name.LocalName;

    private static string Name(XElement scope, XName name, bool attribute)
    {
        if (name.Namespace == XNamespace.None || (!attribute && scope.GetDefaultNamespace() == name.Namespace))
        {
            return name.LocalName;
        }

        return $"{scope.GetPrefixOfNamespace(name.Namespace) ?? Usual(name.Namespace)}:{name.LocalName}";
    }

    private static string Usual(XNamespace ns) => ns == W.Ns ? "w" : throw new InvalidOperationException($"No prefix for {ns}.");
}
