using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>The prefixes of the namespaces of a part, all declared at its root.</summary>
internal sealed class XmlPrefixes
{
    private readonly Dictionary<XNamespace, string> prefixes = [];
    private readonly Dictionary<XName, string> elements = [];
    private readonly Dictionary<XName, string> attributes = [];

    private XmlPrefixes()
    {
    }

    /// <summary>Moves all declarations to the root and notes the prefixes there; leaves a part alone where one prefix stands for several namespaces.</summary>
    public static void Gather(XElement root)
    {
        var all = root.DescendantsAndSelf().SelectMany(e => e.HasAttributes ? e.Attributes() : []).Where(a => a.IsNamespaceDeclaration).ToList();
        if (all.Exists(a => a.Parent != root && a.Name.LocalName == "xmlns") || all.DistinctBy(a => (a.Name, a.Value)).Count() > all.DistinctBy(a => a.Name).Count())
        {
            return;
        }

        var names = new XmlPrefixes();
        names.prefixes[XNamespace.Xml] = "xml";
        foreach (var declaration in all)
        {
            if (declaration.Parent != root)
            {
                declaration.Remove();
                root.SetAttributeValue(declaration.Name, declaration.Value);
            }

            names.prefixes.TryAdd(declaration.Value, declaration.Name.LocalName == "xmlns" ? "" : declaration.Name.LocalName);
        }

        root.AddAnnotation(names);
    }

    /// <summary>The prefixes of the part that an element is in; null where they were not gathered.</summary>
    public static XmlPrefixes? Of(XElement element)
    {
        var top = element;
        while (top.Parent is { } parent)
        {
            top = parent;
        }

        return top.Annotation<XmlPrefixes>();
    }

    /// <summary>The name of an element or attribute with its prefix; null when its namespace was not declared.</summary>
    public string? Find(XName name, bool attribute)
    {
        var known = attribute ? attributes : elements;
        if (known.TryGetValue(name, out var text))
        {
            return text;
        }

        if (name.Namespace == XNamespace.None)
        {
            return known[name] = name.LocalName;
        }

        return prefixes.TryGetValue(name.Namespace, out var prefix) && (prefix.Length > 0 || !attribute)
            ? known[name] = prefix.Length == 0 ? name.LocalName : $"{prefix}:{name.LocalName}"
            : null;
    }
}
