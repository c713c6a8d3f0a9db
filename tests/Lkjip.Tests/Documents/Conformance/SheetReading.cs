using System.Globalization;
using System.Xml.Linq;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Reads a sheet of a workbook back into the notation of the corpus; formulas with the value that is kept with them.</summary>
internal sealed class SheetReading(FilledPackage package)
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private readonly List<string> strings = [.. (package.Xml("xl/sharedStrings.xml")?.Elements() ?? []).Select(Text)];
    private readonly XElement workbook = package.Xml("xl/workbook.xml")!;
    private readonly XElement styles = package.Xml("xl/styles.xml")!;

    public string Read(string name)
    {
        var sheets = workbook.Element(Main + "sheets")!.Elements().ToList();
        var index = sheets.FindIndex(s => (string?)s.Attribute("name") == name);
        var path = package.Target("xl/workbook.xml", sheets[index].Attribute(R + "id")!.Value);
        var sheet = package.Xml(path)!;
        return string.Join('\n', Rows(sheet).Concat(Around(sheet, path)).Concat(Names(index)));
    }

    private IEnumerable<string> Rows(XElement sheet)
    {
        var last = 0;
        foreach (var row in sheet.Element(Main + "sheetData")!.Elements())
        {
            var cells = row.Elements().Where(c => c.HasElements).ToDictionary(Column, c => c);
            if (cells.Count == 0)
            {
                continue;
            }

            var number = (int)row.Attribute("r")!;
            for (; last < number - 1; last++)
            {
                yield return "|";
            }

            last = number;
            var height = (string?)row.Attribute("customHeight") == "1" ? $" @height {row.Attribute("ht")!.Value}" : "";
            yield return $"| {string.Join(" | ", Enumerable.Range(1, cells.Keys.Max()).Select(c => cells.TryGetValue(c, out var cell) ? Cell(cell) : ""))} |".Replace("|  |", "| |", StringComparison.Ordinal).Replace("|  |", "| |", StringComparison.Ordinal) + height;
        }
    }

    private static int Column(XElement cell) => cell.Attribute("r")!.Value.TakeWhile(char.IsLetter).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);

    private string Cell(XElement cell)
    {
        var type = (string?)cell.Attribute("t") ?? "n";
        var value = type switch
        {
            "s" => strings[int.Parse(cell.Element(Main + "v")!.Value, CultureInfo.InvariantCulture)],
            "inlineStr" => Text(cell.Element(Main + "is")!),
            "b" => cell.Element(Main + "v")?.Value == "1" ? "TRUE" : "FALSE",
            _ => cell.Element(Main + "v")?.Value ?? "",
        };
        value = value.Replace("\n", "↵", StringComparison.Ordinal);
        var isText = type is "s" or "inlineStr";
        var text = cell.Element(Main + "f") is { } formula ? $"={formula.Value} → {value}" : isText && LooksOther(value) ? $"'{value}" : value;
        return Format(cell) is { Length: > 0 } format ? $"[{format}] {text}".TrimEnd() : text;
    }

    private static bool LooksOther(string text) => text.StartsWith('=') || text.StartsWith('\'') || decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);

    private static string Text(XElement of) => string.Concat(of.Descendants(Main + "t").Select(t => t.Value));

    private string Format(XElement cell)
    {
        var style = styles.Element(Main + "cellXfs")!.Elements().ElementAt((int?)cell.Attribute("s") ?? 0);
        var id = (string?)style.Attribute("numFmtId");
        return (string?)styles.Descendants(Main + "numFmt").FirstOrDefault(f => (string?)f.Attribute("numFmtId") == id)?.Attribute("formatCode") ?? (id == "0" ? "" : $"#{id}");
    }

    private IEnumerable<string> Around(XElement sheet, string path)
    {
        foreach (var e in sheet.Descendants().Where(e => e.Name.Namespace == Main))
        {
            var line = e.Name.LocalName switch
            {
                "mergeCell" => $"@merge {(string?)e.Attribute("ref")}",
                "conditionalFormatting" => $"@cf {(string?)e.Attribute("sqref")} :: {string.Join(" ; ", e.Descendants(Main + "formula").Select(f => f.Value))}",
                "dataValidation" => $"@valid {(string?)e.Attribute("sqref")} :: {e.Element(Main + "formula1")?.Value}",
                "hyperlink" => $"@link {(string?)e.Attribute("ref")} :: {(string?)e.Attribute("location")}",
                "autoFilter" => $"@filter {(string?)e.Attribute("ref")}",
                "oddHeader" => $"@header {e.Value}",
                "drawing" => Chart(package.Target(path, e.Attribute(R + "id")!.Value)),
                _ => null,
            };
            if (line is not null)
            {
                yield return line;
            }
        }
    }

    private string Chart(string drawing)
    {
        var chart = package.Xml(package.Target(drawing, package.Xml(drawing)!.Descendants(C + "chart").First().Attribute(R + "id")!.Value))!;
        return $"@chart {Reference(chart.Descendants(C + "cat").First())} :: {Reference(chart.Descendants(C + "val").First())}";
    }

    private static string Reference(XElement of) => $"{of.Descendants(C + "f").First().Value} [{string.Join(", ", of.Descendants(C + "v").Select(v => v.Value))}]";

    private IEnumerable<string> Names(int sheet) => workbook.Descendants(Main + "definedName")
        .Where(n => ((int?)n.Attribute("localSheetId") ?? 0) == sheet)
        .Select(n => n.Attribute("name")!.Value switch
        {
            "_xlnm.Print_Area" => $"@print {Relative(n.Value)}",
            "_xlnm.Print_Titles" => $"@repeat {Relative(n.Value)}",
            var name => $"@name {name} = {n.Value}",
        })
        .Where(line => !line.Contains("_xlnm.", StringComparison.Ordinal));

    private static string Relative(string formula) => formula[(formula.LastIndexOf('!') + 1)..].Replace("$", "", StringComparison.Ordinal);
}
