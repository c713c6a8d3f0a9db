using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Documents.Excel;

/// <summary>What the styles of a workbook say of wrapped text (tampilan sel).</summary>
internal sealed class CellLook
{
    private const decimal UsualSize = 11m;

    private readonly Dictionary<string, decimal> wrapped = new(StringComparer.Ordinal);

    /// <summary>Reads it from the part of styles; null when there is none.</summary>
    public CellLook(XElement? styles)
    {
        var fonts = styles?.Element(Spreadsheet.Main + "fonts")?.Elements(Spreadsheet.Main + "font")
            .Select(font => Number(font.Element(Spreadsheet.Main + "sz")?.Attribute("val")) ?? UsualSize).ToList() ?? [];
        NormalSize = fonts.Count > 0 ? fonts[0] : UsualSize;
        foreach (var (at, format) in (styles?.Element(Spreadsheet.Main + "cellXfs")?.Elements(Spreadsheet.Main + "xf") ?? []).Index())
        {
            var font = Spreadsheet.Whole(format.Attribute("fontId")) ?? 0;
            if ((string?)format.Element(Spreadsheet.Main + "alignment")?.Attribute("wrapText") is "1" or "true")
                wrapped[at.ToString(CultureInfo.InvariantCulture)] = font >= 0 && font < fonts.Count ? fonts[font] : NormalSize;
        }
    }

    /// <summary>The size of the font that widths are counted in.</summary>
    public decimal NormalSize { get; }

    /// <summary>The size of the font of a style that wraps its text; null for one that doesn't.</summary>
    public decimal? WrappedSize(string style) => wrapped.TryGetValue(style, out var size) ? size : null;

    /// <summary>The widths of the columns of a sheet that has its own, by column.</summary>
    public static Dictionary<int, decimal> Widths(XElement sheet)
    {
        var widths = new Dictionary<int, decimal>();
        foreach (var columns in sheet.Element(Spreadsheet.Main + "cols")?.Elements(Spreadsheet.Main + "col") ?? [])
        {
            if (Spreadsheet.Whole(columns.Attribute("min")) is not (>= 1 and var first) || Spreadsheet.Whole(columns.Attribute("max")) is not { } last || Number(columns.Attribute("width")) is not { } width)
                continue;
            for (var column = first; column <= last && column - first < 256; column++)
                widths[column] = (string?)columns.Attribute("hidden") is "1" or "true" ? 0m : width;
        }

        return widths;
    }

    private static decimal? Number(XAttribute? attribute) =>
        decimal.TryParse(attribute?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
