using System.Xml.Linq;
using Xunit;

namespace Lkjip.Tests.Documents.Charts;

/// <summary>A chart of a filled document.</summary>
internal sealed class FilledChart(XElement root, XElement sheet, string name, string workbook)
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public string Name => name;

    public string Workbook => workbook;

    public XElement Root => root;

    public XElement Sheet => sheet;

    public IReadOnlyList<XElement> Series => [.. root.Descendants(C + "ser")];

    /// <summary>Each series as "name: category=value, ..." from the values that the chart keeps.</summary>
    public IReadOnlyList<string> Kept => [.. Series.Select(series => Line(series, Cache))];

    /// <summary>The same from the cells of the workbook that the chart names.</summary>
    public IReadOnlyList<string> InWorkbook => [.. Series.Select(series => Line(series, Cells))];

    public string Text(string path) => string.Concat(path.Split('/').Aggregate(root.Elements(), (found, step) => found.Where(e => e.Name.LocalName == step).Elements()).Select(e => e.Value));

    private static string Line(XElement series, Func<XElement, IReadOnlyDictionary<int, string>> read)
    {
        var (categories, values) = (read(series.Element(C + "cat")!), read(series.Element(C + "val")!));
        return $"{read(series.Element(C + "tx")!)[0]}: {string.Join(", ", categories.Select(category => $"{category.Value}={values.GetValueOrDefault(category.Key, "")}"))}";
    }

    private static Dictionary<int, string> Cache(XElement source)
    {
        var points = source.Descendants(C + "pt").ToDictionary(point => (int)point.Attribute("idx")!, point => point.Element(C + "v")!.Value);
        Assert.All(points.Keys, index => Assert.InRange(index, 0, (int)source.Descendants(C + "ptCount").Single().Attribute("val")! - 1));
        return points;
    }

    private Dictionary<int, string> Cells(XElement source)
    {
        var places = source.Descendants(C + "f").Single().Value.Split('!');
        Assert.Equal("Data", places[0]);
        var corners = places[1].Split(':').Select(corner => corner.Split('$')).ToList();
        var (from, to) = (int.Parse(corners[0][2]), int.Parse(corners[^1][2]));
        return Enumerable.Range(from, to - from + 1)
            .Select(row => (row, Cell: sheet.Descendants(S + "c").FirstOrDefault(cell => (string)cell.Attribute("r")! == $"{corners[0][1]}{row}")))
            .Where(place => place.Cell is not null).ToDictionary(place => place.row - from, place => place.Cell!.Value);
    }
}
