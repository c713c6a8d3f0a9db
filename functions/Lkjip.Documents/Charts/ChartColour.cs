using System.Text;
using System.Xml.Linq;

namespace Lkjip.Documents.Charts;

/// <summary>A colour of a series, by theme or by value, perhaps darker or lighter (warna deret).</summary>
/// <param name="Element">How it is given: "schemeClr" or "srgbClr".</param>
/// <param name="Name">The name or value: "accent1", "1F4E79".</param>
/// <param name="Change">What makes it darker or lighter, as XML; empty for none.</param>
internal sealed record ChartColour(string Element, string Name, string Change = "")
{
    private const int Accents = 6;

    // What Office does to the accents when they come round again.
    private static readonly string[] Changes =
    [
        "", "<a:lumMod val=\"60000\"/>", "<a:lumMod val=\"80000\"/><a:lumOff val=\"20000\"/>", "<a:lumMod val=\"80000\"/>",
        "<a:lumMod val=\"60000\"/><a:lumOff val=\"40000\"/>", "<a:lumMod val=\"50000\"/>",
    ];

    /// <summary>The start tag.</summary>
    public byte[] Open => Encoding.UTF8.GetBytes($"<a:{Element} val=\"{Name}\">");

    /// <summary>The change and the end tag.</summary>
    public byte[] Close => Encoding.UTF8.GetBytes($"{Change}</a:{Element}>");

    /// <summary>The first colour in the look of a series or point; null where the reader's program chooses.</summary>
    public static ChartColour? Of(XElement look) =>
        look.Element(ChartXml.C + "spPr")?.Descendants().FirstOrDefault(IsColour) is { } first ? Named(first) : null;

    /// <summary>True for the element that gives this colour.</summary>
    public bool Is(XElement element) => IsColour(element) && Named(element) is { } named && named.Element == Element && named.Name == Name;

    /// <summary>The colour at a place beyond those of the template: the theme's accents go on in turn, other colours come round again.</summary>
    /// <param name="own">The colours of the template.</param>
    /// <param name="index">The place, from 0.</param>
    public static ChartColour? At(IReadOnlyList<ChartColour?> own, int index)
    {
        if (own.Count == 0 || own[^1] is not { } last)
            return null;
        if (last.Accent is { } accent)
        {
            var at = accent + index - own.Count;
            return new ChartColour("schemeClr", FormattableString.Invariant($"accent{(at % Accents) + 1}"), Changes[at / Accents % Changes.Length]);
        }

        var again = own[index % own.Count] ?? last;
        return again with { Change = Changes[index / own.Count % Changes.Length] };
    }

    private int? Accent => Element == "schemeClr" && Name is ['a', 'c', 'c', 'e', 'n', 't', >= '1' and <= '6' and var digit] ? digit - '0' : null;

    private static bool IsColour(XElement element) =>
        element.Name.Namespace == ChartXml.A && element.Name.LocalName is "schemeClr" or "srgbClr" && (string?)element.Attribute("val") is { } name
        && name.All(char.IsAsciiLetterOrDigit) && element.Parent?.Name.LocalName is not ("outerShdw" or "innerShdw" or "glow");

    private static ChartColour Named(XElement element) => new(element.Name.LocalName, (string)element.Attribute("val")!);
}
