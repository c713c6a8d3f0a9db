using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>The styles of a template, by id and by name.</summary>
internal sealed class WordStyles
{
    private readonly Dictionary<string, XElement> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> idByName = new(StringComparer.OrdinalIgnoreCase);

    public WordStyles(XElement? root)
    {
        foreach (var style in root?.Elements(W.Ns + "style") ?? [])
        {
            var id = (string?)style.Attribute(W.Ns + "styleId") ?? "";
            byId[id] = style;
            idByName.TryAdd(W.Value(style.Element(W.Ns + "name")) ?? id, id);
        }
    }

    /// <summary>The id of a style of this name; null when the template has none.</summary>
    public string? Id(string name) => idByName.GetValueOrDefault(name);

    /// <summary>The name of a style.</summary>
    public string Name(string id) => byId.TryGetValue(id, out var style) ? W.Value(style.Element(W.Ns + "name")) ?? id : id;

    /// <summary>The size of the type of a style, in half points.</summary>
    public int? Size(string? id) =>
        int.TryParse(W.Value(Property(id, W.Ns + "rPr", "sz")), NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : null;

    /// <summary>A property of the paragraphs of a style or of the styles it is based on.</summary>
    public XElement? Property(string? id, string name) => Property(id, W.PPr, name);

    private XElement? Property(string? id, XName properties, string name)
    {
        for (var steps = 0; id is not null && steps < 20 && byId.TryGetValue(id, out var style); steps++)
        {
            if (style.Element(properties)?.Element(W.Ns + name) is { } property)
            {
                return property;
            }

            id = W.Value(style.Element(W.Ns + "basedOn"));
        }

        return null;
    }

    /// <summary>What a paragraph is to the table of contents; null for plain text.</summary>
    public Heading? HeadingOf(XElement paragraph)
    {
        var properties = paragraph.Element(W.PPr);
        var style = W.Value(properties?.Element(W.Ns + "pStyle"));
        var level = Level(properties, style);
        if (level is null)
        {
            return paragraph.Descendants(W.Field).Any(f => f.Annotation<FieldCode>()?.Kind == "SEQ") ? new Heading(0, 0, 0, style ?? "") : null;
        }

        var numbering = properties?.Element(W.Ns + "numPr") ?? Property(style, "numPr");
        var id = Number(numbering?.Element(W.Ns + "numId"));
        var numbered = Number(numbering?.Element(W.Ns + "ilvl")) ?? StyleLevel(style);
        return new Heading(level.Value, id ?? 0, numbered, style ?? "");
    }

    private int StyleLevel(string? style) => Number(Property(style, "numPr")?.Element(W.Ns + "ilvl")) ?? 0;

    private int? Level(XElement? properties, string? style)
    {
        var outline = Number(properties?.Element(W.Ns + "outlineLvl")) ?? Number(Property(style, "outlineLvl"));
        if (outline is null && style is not null && Name(style).StartsWith("heading ", StringComparison.OrdinalIgnoreCase))
        {
            outline = int.TryParse(Name(style)["heading ".Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level - 1 : null;
        }

        return outline is >= 0 and < 9 ? outline + 1 : null;
    }

    private static int? Number(XElement? element) =>
        int.TryParse(W.Value(element), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
