using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Word;

/// <summary>The properties of a cell: static, but for its width and span where columns repeat, and for vertical merging.</summary>
internal sealed class CellShape
{
    // The order of CT_TcPr (ISO/IEC 29500-1, 17.4.69): these come before vMerge.
    private static readonly string[] Before = ["cnfStyle", "tcW", "gridSpan", "hMerge"];

    private readonly string conditional = "";
    private readonly string rest = "";
    private readonly string ownMerge = "";
    private readonly string widthType = "dxa";
    private readonly int width = -1;
    private readonly (int Start, int Columns) place;
    private readonly IReadOnlyList<(int Loop, int Columns)> loops;
    private readonly int repeatedBy;

    /// <summary>Reads a cell.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="place">Its grid columns.</param>
    /// <param name="loops">The repeated columns it spans without being repeated itself: which loop and how many of its columns.</param>
    /// <param name="repeatedBy">The loop that repeats the cell itself; -1 for none.</param>
    public CellShape(XElement cell, (int Start, int Columns) place, IReadOnlyList<(int Loop, int Columns)> loops, int repeatedBy)
    {
        (this.place, this.loops, this.repeatedBy) = (place, loops, repeatedBy);
        var properties = cell.Element(W.TcPr);
        foreach (var property in properties?.Elements() ?? [])
        {
            if (property.Name == W.TcW)
            {
                width = int.TryParse((string?)property.Attribute(W.Ns + "w"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var w) ? w : -1;
                widthType = (string?)property.Attribute(W.Ns + "type") ?? "dxa";
            }
            else if (property.Name == W.VMerge)
            {
                ownMerge = XmlText.Of(property);
            }
            else if (property.Name.LocalName == "cnfStyle")
            {
                conditional = XmlText.Of(property);
            }
            else if (!Before.Contains(property.Name.LocalName, StringComparer.Ordinal))
            {
                rest += XmlText.Of(property);
            }
        }

        var first = cell.Descendants(W.P).FirstOrDefault()?.Element(W.PPr);
        EmptyParagraph = $"<w:p>{(first is null ? "" : XmlText.Of(first))}</w:p>";
    }

    /// <summary>True when the table has neither repeated columns nor merged cells: the properties are always the same.</summary>
    public bool IsFixed { get; init; }

    /// <summary>The opening tag with the properties of a cell that is fixed.</summary>
    public StaticNode Open => new($"<w:tc><w:tcPr>{conditional}{(width < 0 ? "" : Width(width))}{Spanned(place.Columns)}{ownMerge}{rest}</w:tcPr>");

    /// <summary>A paragraph for a cell that would have none.</summary>
    public string EmptyParagraph { get; }

    /// <summary>The grid columns it takes in this table; 0 when they all vanished.</summary>
    public int Span(TableState table) => place.Columns + loops.Sum(l => (table.Counts[l.Loop] - 1) * l.Columns);

    public void Write(WordRendering to, int printed, string merge)
    {
        to.Out.Raw("<w:tcPr>"u8);
        to.Out.Raw(conditional);
        if (width >= 0)
        {
            var all = to.Table!.Lacks && widthType == "dxa" ? to.Table.WidthOf(place.Start, place.Columns) : width;
            var share = repeatedBy < 0 ? all : all / Math.Max(1, to.Table.Counts[repeatedBy]);
            to.Out.Raw(Width(share));
        }

        to.Out.Raw(Spanned(printed));
        to.Out.Raw(merge.Length > 0 ? merge : ownMerge);
        to.Out.Raw(rest);
        to.Out.Raw("</w:tcPr>"u8);
    }

    private string Width(int share) => string.Create(CultureInfo.InvariantCulture, $"<w:tcW w:w=\"{share}\" w:type=\"{widthType}\"/>");

    private static string Spanned(int columns) => columns > 1 ? string.Create(CultureInfo.InvariantCulture, $"<w:gridSpan w:val=\"{columns}\"/>") : "";
}
