using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Counts the numbered paragraphs of a Word file as a reader sees them (ISO/IEC 29500-1, 17.9).</summary>
internal sealed class WordNumberReading
{
    private static readonly XNamespace W = WordReading.W;

    private readonly Dictionary<string, XElement> abstracts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XElement> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> started = new(StringComparer.Ordinal);

    public WordNumberReading(FilledPackage package)
    {
        var numbering = package.Xml("word/numbering.xml");
        foreach (var element in numbering?.Elements() ?? [])
        {
            if (element.Name == W + "abstractNum")
            {
                abstracts[element.Attribute(W + "abstractNumId")!.Value] = element;
            }
            else if (element.Name == W + "num")
            {
                numbers[element.Attribute(W + "numId")!.Value] = element;
            }
        }

        foreach (var style in package.Xml("word/styles.xml")?.Elements(W + "style") ?? [])
        {
            styles[(string?)style.Attribute(W + "styleId") ?? ""] = style;
        }
    }

    /// <summary>The label in front of a paragraph, such as "a."; null when it has none.</summary>
    public string? Of(XElement p)
    {
        var style = (string?)p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");
        var reference = p.Element(W + "pPr")?.Element(W + "numPr") ?? (style is null ? null : styles.GetValueOrDefault(style)?.Element(W + "pPr")?.Element(W + "numPr"));
        var id = Value(reference, "numId");
        return id is null || !numbers.TryGetValue(id, out var number) ? null : Label(id, number, int.Parse(Value(reference, "ilvl") ?? "0", CultureInfo.InvariantCulture));
    }

    private string Label(string id, XElement number, int level)
    {
        var definition = Value(number, "abstractNumId")!;
        if (!counts.TryGetValue(definition, out var count))
        {
            counts[definition] = count = new int[9];
        }

        var restart = number.Elements(W + "lvlOverride").FirstOrDefault(o => (string?)o.Attribute(W + "ilvl") == level.ToString(CultureInfo.InvariantCulture));
        if (restart is not null && Value(restart, "startOverride") is { } start && started.Add($"{id}/{level}"))
        {
            count[level] = int.Parse(start, CultureInfo.InvariantCulture) - 1;
        }

        count[level]++;
        Array.Clear(count, level + 1, 8 - level);
        var text = Value(Level(definition, level), "lvlText") ?? "";
        for (var i = 0; i <= level; i++)
        {
            text = text.Replace($"%{i + 1}", Number(count[i], Value(Level(definition, i), "numFmt")), StringComparison.Ordinal);
        }

        return text;
    }

    private XElement? Level(string definition, int level) => abstracts[definition].Elements(W + "lvl").ElementAtOrDefault(level);

    private static string Number(int number, string? format) => format switch
    {
        "lowerLetter" => ((char)('a' + number - 1)).ToString(),
        "upperRoman" => new[] { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X" }[number],
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string? Value(XElement? parent, string name) => (string?)parent?.Element(W + name)?.Attribute(W + "val");
}
