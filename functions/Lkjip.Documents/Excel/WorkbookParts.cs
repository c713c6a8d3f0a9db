using System.Globalization;
using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Packages;

namespace Lkjip.Documents.Excel;

/// <summary>What all sheets of a workbook share: texts, number formats, names (bagian bersama buku kerja).</summary>
internal sealed class WorkbookParts
{
    private static readonly XNamespace Main = Spreadsheet.Main;

    private readonly List<IReadOnlyList<(string Style, string Text)>> shared;
    private readonly HashSet<string> dateStyles;

    /// <summary>Reads them from a package.</summary>
    public WorkbookParts(PackageContent package, PackagePart main)
    {
        Workbook = Load(main);
        var relations = package.RelationshipsOf(main.Name);
        SharedStrings = relations.Where(r => r.Type == "sharedStrings").Select(r => package.Find(r.Target)).FirstOrDefault();
        shared = SharedStrings is null ? [] : [.. Load(SharedStrings).Elements(Main + "si").Select(TextRuns)];
        var styles = relations.Where(r => r.Type == "styles").Select(r => package.Find(r.Target)).FirstOrDefault();
        var sheet = styles is null ? null : Load(styles);
        dateStyles = sheet is null ? [] : DateStyles(sheet);
        Look = new CellLook(sheet);
        Names = Workbook.Descendants(Main + "definedName").Where(name => name.Attribute("localSheetId") is null)
            .Select(name => (Name: (string)name.Attribute("name")!, Reference: CellReference.Parse(name.Value)))
            .Where(pair => pair.Reference?.Sheet is not null)
            .ToDictionary(pair => pair.Name, pair => pair.Reference!, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The workbook's own XML.</summary>
    public XElement Workbook { get; }

    /// <summary>The part of shared texts, when there is one.</summary>
    public PackagePart? SharedStrings { get; }

    /// <summary>What the styles say of wrapped text.</summary>
    public CellLook Look { get; }

    /// <summary>The names that stand for cells.</summary>
    public IReadOnlyDictionary<string, CellReference> Names { get; }

    /// <summary>Reads the XML of a part.</summary>
    public static XElement Load(PackagePart part) => SafeXml.Read(part.Content, out _)!.Root!;

    /// <summary>The runs of text of a cell; none for a number.</summary>
    public IReadOnlyList<(string Style, string Text)> Runs(XElement cell) => (string?)cell.Attribute("t") switch
    {
        "s" => int.TryParse(cell.Element(Main + "v")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < shared.Count ? shared[at] : [],
        "inlineStr" => cell.Element(Main + "is") is { } text ? TextRuns(text) : [],
        "str" => [("", cell.Element(Main + "v")?.Value ?? "")],
        _ => [],
    };

    /// <summary>What a cell without tags holds, for formulas.</summary>
    public FormulaValue Value(XElement cell, IReadOnlyList<(string Style, string Text)> runs)
    {
        var value = cell.Element(Main + "v")?.Value;
        return (string?)cell.Attribute("t") switch
        {
            "s" or "inlineStr" or "str" => string.Concat(runs.Select(run => run.Text)) is { Length: > 0 } text ? FormulaValue.Of(text) : FormulaValue.Blank,
            "b" => FormulaValue.Of(value == "1"),
            "e" => FormulaValue.OfError(value ?? "#VALUE!"),
            _ => decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? FormulaValue.Of(number) : FormulaValue.Blank,
        };
    }

    /// <summary>True when a style shows its number as a date.</summary>
    public bool ShowsDate(string style) => dateStyles.Contains(style);

    private static List<(string Style, string Text)> TextRuns(XElement text) => text.Element(Main + "t") is { } plain
        ? [("", plain.Value)]
        : [.. text.Elements(Main + "r").Select(run => (
            run.Element(Main + "rPr") is { } style ? Spreadsheet.Outer(style) : "", run.Element(Main + "t")?.Value ?? ""))];

    private static HashSet<string> DateStyles(XElement styles)
    {
        var dates = styles.Descendants(Main + "numFmt").Where(format => IsDate((string?)format.Attribute("formatCode") ?? ""))
            .Select(format => (int?)format.Attribute("numFmtId") ?? 0).Concat(Enumerable.Range(14, 9)).ToHashSet();
        return (styles.Element(Main + "cellXfs")?.Elements(Main + "xf") ?? []).Index()
            .Where(pair => dates.Contains((int?)pair.Item.Attribute("numFmtId") ?? 0))
            .Select(pair => pair.Index.ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsDate(string code)
    {
        var quoted = false;
        foreach (var c in code)
        {
            quoted ^= c == '"';
            if (!quoted && c is 'y' or 'd')
                return true;
        }

        return false;
    }
}
