using System.Globalization;
using System.Xml.Linq;
using Lkjip.Tests.Documents.Conformance;

namespace Lkjip.Tests.Documents.Office;

/// <summary>What the cells of a workbook show: text as it is, numbers as numbers.</summary>
internal sealed class WorkbookCells
{
    // A double has 15 to 17 digits; programs differ in the last ones.
    private const double Tolerance = 1e-9;

    private static readonly XNamespace Main = SheetReading.Main;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly Dictionary<string, (string Text, bool IsFormula)> cells = new(StringComparer.Ordinal);

    public WorkbookCells(byte[] bytes)
    {
        var package = new FilledPackage(bytes);
        var strings = (package.Xml("xl/sharedStrings.xml")?.Elements() ?? []).Select(Text).ToList();
        foreach (var sheet in package.Xml("xl/workbook.xml")!.Descendants(Main + "sheet"))
        {
            foreach (var cell in package.Xml(package.Target("xl/workbook.xml", sheet.Attribute(R + "id")!.Value))!.Descendants(Main + "c"))
            {
                var value = cell.Element(Main + "v")?.Value ?? (cell.Element(Main + "is") is { } inline ? Text(inline) : "");
                cells[$"{sheet.Attribute("name")!.Value}!{cell.Attribute("r")!.Value}"] =
                    ((string?)cell.Attribute("t") == "s" ? strings[int.Parse(value, CultureInfo.InvariantCulture)] : value, cell.Element(Main + "f") is not null);
            }
        }
    }

    public int Count => cells.Count;

    public int Formulas => cells.Values.Count(c => c.IsFormula);

    /// <summary>Where two workbooks show something else.</summary>
    public IEnumerable<string> Differences(WorkbookCells other) => cells.Keys.Union(other.cells.Keys, StringComparer.Ordinal)
        .Where(place => !Same(At(place), other.At(place)))
        .Select(place => $"{place}: '{At(place)}' and '{other.At(place)}'");

    private string At(string place) => cells.GetValueOrDefault(place).Text ?? "";

    private static string Text(XElement of) => string.Concat(of.Descendants(Main + "t").Where(t => t.Parent!.Name.LocalName != "rPh").Select(t => t.Value));

    private static bool Same(string left, string right) => left == right
        || (Number(left) is { } a && Number(right) is { } b && Math.Abs(a - b) <= Tolerance * Math.Max(Math.Abs(a), Math.Abs(b)));

    private static double? Number(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
