using System.Buffers;
using System.Text;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>Writes XML as it stands inside its part: prefixes that the root declares are not declared again.</summary>
internal static class XmlText
{
    private static readonly HashSet<XName> Dropped = [.. new[] { "paraId", "textId" }.Select(name => W.W14 + name)];
    private static readonly SearchValues<char> Special = SearchValues.Create("<>&\"\n\r\t");

    public static string Of(XElement element)
    {
        var text = new StringBuilder();
        Write(element, text);
        return text.ToString();
    }

    public static void Write(XElement element, StringBuilder to) => Write(element, XmlPrefixes.Of(element), to);

    public static void Open(XElement element, StringBuilder to) => Open(element, XmlPrefixes.Of(element), to);

    public static void Close(XElement element, StringBuilder to) => Close(element, XmlPrefixes.Of(element), to);

    public static void Escape(string text, StringBuilder to)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            to.Append(rest[..at]);
            _ = rest[at] switch
            {
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '&' => to.Append("&amp;"),
                '"' => to.Append("&quot;"),
                var c => to.Append("&#").Append((int)c).Append(';'),
            };
            rest = rest[(at + 1)..];
        }

        to.Append(rest);
    }

    private static void Write(XElement element, XmlPrefixes? prefixes, StringBuilder to)
    {
        // A mark where no tag can stand, in a damaged file, says nothing.
        if (element.Name.Namespace == W.Lk)
        {
            return;
        }

        Open(element, prefixes, to);
        if (element.IsEmpty)
        {
            to.Length--;
            to.Append("/>");
            return;
        }

        for (var node = element.FirstNode; node is not null; node = node.NextNode)
        {
            if (node is XElement child)
            {
                Write(child, prefixes, to);
            }
            else if (node is XText content)
            {
                Escape(content.Value, to);
            }
        }

        Close(element, prefixes, to);
    }

    private static void Open(XElement element, XmlPrefixes? prefixes, StringBuilder to)
    {
        to.Append('<').Append(Name(element, element.Name, prefixes, attribute: false));
        for (var attribute = element.FirstAttribute; attribute is not null; attribute = attribute.NextAttribute)
        {
            if (!IsDropped(attribute))
            {
                to.Append(' ').Append(attribute.IsNamespaceDeclaration ? Declaration(attribute) : Name(element, attribute.Name, prefixes, attribute: true)).Append("=\"");
                Escape(attribute.Value, to);
                to.Append('"');
            }
        }

        to.Append('>');
    }

    private static void Close(XElement element, XmlPrefixes? prefixes, StringBuilder to) =>
        to.Append("</").Append(Name(element, element.Name, prefixes, attribute: false)).Append('>');

    // Ids of paragraphs must be unique, which they are not after loops; ids of editing sessions say nothing.
    private static bool IsDropped(XAttribute attribute) =>
        Dropped.Contains(attribute.Name)
        || (attribute.Name.Namespace == W.Ns && attribute.Name.LocalName.StartsWith("rsid", StringComparison.Ordinal));

    private static string Declaration(XAttribute attribute) => attribute.Name.LocalName == "xmlns" ? "xmlns" : "xmlns:" + attribute.Name.LocalName;

    private static string Name(XElement scope, XName name, XmlPrefixes? prefixes, bool attribute) => prefixes?.Find(name, attribute) ?? Searched(scope, name, attribute);

    private static string Searched(XElement scope, XName name, bool attribute)
    {
        if (name.Namespace == XNamespace.None || (!attribute && scope.GetDefaultNamespace() == name.Namespace))
        {
            return name.LocalName;
        }

        return $"{scope.GetPrefixOfNamespace(name.Namespace) ?? Usual(name.Namespace)}:{name.LocalName}";
    }

    private static string Usual(XNamespace ns) => ns == W.Ns ? "w" : ns == XNamespace.Xml ? "xml" : throw new InvalidOperationException($"No prefix for {ns}.");
}
