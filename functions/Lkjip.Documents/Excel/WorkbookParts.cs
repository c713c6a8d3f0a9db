using System.Globalization;
using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Packages;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel;

/// <summary>What all sheets of a workbook share: texts, number formats, names, tables (bagian bersama buku kerja).</summary>
internal sealed class WorkbookParts
{
    private static readonly XNamespace Main = Spreadsheet.Main;

    private readonly List<IReadOnlyList<(string Style, string Text)>> shared;
    private readonly HashSet<string> dateStyles;
    private readonly Dictionary<string, NamedTable> tables = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads them from a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="main">The workbook's part.</param>
    /// <param name="root">The workbook's XML.</param>
    public WorkbookParts(PackageContent package, PackagePart main, XElement root)
    {
        Workbook = root;
        var relations = package.RelationshipsOf(main.Name);
        SharedStrings = relations.Where(r => r.Type == "sharedStrings").Select(r => package.Find(r.Target)).FirstOrDefault();
        shared = SharedStrings is null ? [] : [.. Load(SharedStrings).Elements(Main + "si").Select(TextRuns)];
        var styles = relations.Where(r => r.Type == "styles").Select(r => package.Find(r.Target)).FirstOrDefault();
        var sheet = styles is null ? null : Load(styles);
        dateStyles = sheet is null ? [] : DateStyles(sheet);
        Look = new CellLook(sheet);
        Sheets = [.. SheetParts(package, main, root)];
        Delimiters = TagDelimiters.Of(shared.Concat(Sheets.SelectMany(sheet => Load(sheet.Part).Descendants(Main + "is").Select(TextRuns)))
            .Select(runs => string.Concat(runs.Select(run => run.Text))));
        foreach (var (name, part) in Sheets)
            ReadTables(package, name, part);
    }

    /// <summary>The workbook's own XML.</summary>
    public XElement Workbook { get; }

    /// <summary>The sheets of cells in the order of their tabs: name and part.</summary>
    public IReadOnlyList<(string Name, PackagePart Part)> Sheets { get; }

    /// <summary>The part of shared texts, when there is one.</summary>
    public PackagePart? SharedStrings { get; }

    /// <summary>The braces that tags have.</summary>
    public TagDelimiters Delimiters { get; }

    /// <summary>What the styles say of wrapped text.</summary>
    public CellLook Look { get; }

    /// <summary>Reads the XML of a part; an empty element for what is no XML.</summary>
    public static XElement Load(PackagePart part) => SafeXml.Read(part.Content, out _)?.Root ?? new XElement("none");

    /// <summary>What names in the formulas of a sheet stand for; its own ones come before those of the workbook.</summary>
    public FormulaNames NamesOf(int sheet)
    {
        var tabs = Workbook.Descendants(Main + "sheet").ToList();
        var names = new Dictionary<string, CellReference>(StringComparer.OrdinalIgnoreCase);
        foreach (var defined in Workbook.Descendants(Main + "definedName").OrderBy(name => name.Attribute("localSheetId") is null ? 0 : 1))
        {
            var own = Spreadsheet.Whole(defined.Attribute("localSheetId"));
            var isSeen = defined.Attribute("localSheetId") is null
                || (own >= 0 && own < tabs.Count && string.Equals((string?)tabs[own.Value].Attribute("name"), Sheets[sheet].Name, StringComparison.OrdinalIgnoreCase));
            if (isSeen && (string?)defined.Attribute("name") is { } name && CellReference.Parse(defined.Value) is { Sheet: not null } reference)
                names[name] = reference;
        }

        return new FormulaNames(names, tables);
    }

    /// <summary>The runs of text of a cell; none for a number.</summary>
    public IReadOnlyList<(string Style, string Text)> Runs(XElement cell) => (string?)cell.Attribute("t") switch
    {
        "s" => Spreadsheet.Whole(cell.Element(Main + "v")?.Value) is >= 0 and var at && at < shared.Count ? shared[at] : [],
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

    private static IEnumerable<(string Name, PackagePart Part)> SheetParts(PackageContent package, PackagePart main, XElement root)
    {
        var seen = new HashSet<PackagePart>(ReferenceEqualityComparer.Instance);
        foreach (var sheet in root.Descendants(Main + "sheet"))
        {
            var id = (string?)sheet.Attribute(Spreadsheet.Relations + "id");
            var target = package.RelationshipsOf(main.Name).FirstOrDefault(relation => relation.Id == id);
            if (target is { Type: "worksheet" } && package.Find(target.Target) is { } part && seen.Add(part))
                yield return ((string?)sheet.Attribute("name") ?? "", part);
        }
    }

    private void ReadTables(PackageContent package, string sheet, PackagePart part)
    {
        foreach (var relation in package.RelationshipsOf(part.Name).Where(relation => relation.Type == "table"))
        {
            var root = package.Find(relation.Target) is { } table ? Load(table) : null;
            if (CellReference.Parse((string?)root?.Attribute("ref") ?? "") is not { } area || (string?)root!.Attribute("displayName") is not { } name)
                continue;
            tables[name] = new NamedTable(
                area with { Sheet = sheet },
                [.. root.Descendants(Main + "tableColumn").Select(column => (string?)column.Attribute("name") ?? "")],
                Spreadsheet.Whole(root.Attribute("headerRowCount")) ?? 1,
                Spreadsheet.Whole(root.Attribute("totalsRowCount")) ?? 0);
        }
    }

    // Readings of East Asian texts (rPh) are no text of the cell.
    private static List<(string Style, string Text)> TextRuns(XElement text) => text.Element(Main + "t") is { } plain
        ? [("", plain.Value)]
        : [.. text.Elements(Main + "r").Select(run => (
            run.Element(Main + "rPr") is { } style ? Spreadsheet.Outer(style) : "", run.Element(Main + "t")?.Value ?? ""))];

    private static HashSet<string> DateStyles(XElement styles)
    {
        var dates = styles.Descendants(Main + "numFmt").Where(format => IsDate((string?)format.Attribute("formatCode") ?? ""))
            .Select(format => Spreadsheet.Whole(format.Attribute("numFmtId")) ?? 0).Concat(Enumerable.Range(14, 9)).ToHashSet();
        return (styles.Element(Main + "cellXfs")?.Elements(Main + "xf") ?? []).Index()
            .Where(pair => dates.Contains(Spreadsheet.Whole(pair.Item.Attribute("numFmtId")) ?? 0))
            .Select(pair => pair.Index.ToString(CultureInfo.InvariantCulture)).ToHashSet(StringComparer.Ordinal);
    }

    private static bool IsDate(string code)
    {
        var quoted = false;
        foreach (var c in code)
        {
            quoted ^= c == '"';
            if (!quoted && (c is 'y' or 'd'))
                return true;
        }

        return false;
    }
}
