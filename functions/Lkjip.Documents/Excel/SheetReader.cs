using System.Globalization;
using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel;

/// <summary>Reads a sheet of a template into rows and sections.</summary>
internal sealed class SheetReader(string name, WorkbookParts workbook, List<Finding> findings, List<TagUse> uses)
{
    private readonly CellTextReader texts = new(findings, uses);
    private readonly CellFormulaReader formulas = new(workbook.Names, findings);
    private readonly Stack<SectionNode> open = new();
    private Dictionary<int, decimal> widths = [];
    private HashSet<string> merged = [];

    /// <summary>Reads the sheet.</summary>
    public SheetTemplate Read(string part, XElement root)
    {
        var data = root.Element(Spreadsheet.Main + "sheetData");
        widths = CellLook.Widths(root);
        merged = root.Descendants(Spreadsheet.Main + "mergeCell").Select(range => ((string?)range.Attribute("ref") ?? "").Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        open.Push(new SectionNode(null, "") { FirstRow = 1, LastRow = int.MaxValue });
        var last = 0;
        foreach (var row in data?.Elements(Spreadsheet.Main + "row") ?? [])
        {
            last = (int?)row.Attribute("r") ?? last + 1;
            Row(row, last);
        }

        while (open.Count > 1)
        {
            var section = open.Pop();
            findings.Add(TemplateFinding.Of("T-UNCLOSED", section.Place, section.Tag!.Source, ("name", section.Tag.Name), ("around", section.Tag.Source)));
        }

        data?.RemoveNodes();
        return new SheetTemplate(name, part, root, open.Pop(), last);
    }

    private void Row(XElement element, int number)
    {
        var cells = new List<CellTemplate>();
        var tags = new List<(Tag Tag, string Place)>();
        var column = 0;
        foreach (var cell in element.Elements(Spreadsheet.Main + "c"))
        {
            column = Corner.Parse((string?)cell.Attribute("r") ?? "")?.Column ?? column + 1;
            var place = string.Create(CultureInfo.InvariantCulture, $"lembar '{name}', sel {Corner.ColumnName(column)}{number}");
            cells.Add(Cell(cell, number, column, place, tags));
        }

        var vanishes = tags.Count > 0 && cells.TrueForAll(IsEmpty);
        var opened = tags.Where(entry => entry.Tag is SectionOpenTag).ToList();
        if (vanishes)
        {
            foreach (var (tag, place) in tags)
                Section(tag, place, number, alone: true);
            return;
        }

        foreach (var (tag, place) in opened)
            Section(tag, place, number, alone: false);
        open.Peek().Nodes.Add(new RowNode(new RowTemplate(number, Spreadsheet.Attributes(element, "r", "spans"), cells)));
        foreach (var (tag, place) in tags.Where(entry => entry.Tag is SectionCloseTag))
            Section(tag, place, number, alone: false);
    }

    private void Section(Tag tag, string place, int row, bool alone)
    {
        if (tag is SectionOpenTag opening)
        {
            var section = new SectionNode(opening, place) { FirstRow = row, LastRow = row, OpensAlone = alone };
            open.Peek().Nodes.Add(section);
            open.Push(section);
        }
        else if (open.Count == 1)
        {
            findings.Add(TemplateFinding.Of("T-UNOPENED", place, tag.Source, ("around", tag.Source)));
        }
        else if (tag.Name.Length > 0 && tag.Name != open.Peek().Tag!.Name)
        {
            Crossed(tag, place, row, alone);
        }
        else
        {
            Close(row, alone);
        }
    }

    private void Crossed(Tag tag, string place, int row, bool alone)
    {
        if (open.All(section => section.Tag?.Name != tag.Name))
        {
            findings.Add(TemplateFinding.Of("T-UNOPENED", place, tag.Source, ("around", tag.Source)));
            return;
        }

        findings.Add(TemplateFinding.Of("T-CROSSED", place, tag.Source, ("other", open.Peek().Tag!.Name), ("around", tag.Source)));
        while (open.Peek().Tag!.Name != tag.Name)
            Close(row, alone);
        Close(row, alone);
    }

    private void Close(int row, bool alone)
    {
        var section = open.Pop();
        section.LastRow = row;
        section.ClosesAlone = alone;
    }

    private CellTemplate Cell(XElement element, int row, int column, string place, List<(Tag Tag, string Place)> tags)
    {
        var style = (string?)element.Attribute("s") ?? "0";
        var cell = new CellTemplate { Row = row, Column = column, Style = style, ShowsDate = workbook.ShowsDate(style), Wrapped = Wrapped(element, style, column) };
        if (element.Element(Spreadsheet.Main + "f") is { } formula && formulas.Read(formula, row, column, place) is { } read)
            return cell with { Formula = read };
        var runs = workbook.Runs(element);
        if (runs.Any(run => run.Text.Contains(TagSyntax.Open, StringComparison.Ordinal)))
            return cell with { Pieces = texts.Read(runs, place, tags) };
        return cell with
        {
            Fixed = (Spreadsheet.Attributes(element, "r"), Spreadsheet.Inner(element)),
            Value = workbook.Value(element, runs),
        };
    }

    // A cell merged with others has more room than its column, and a row may say its height itself.
    private WrappedText? Wrapped(XElement cell, string style, int column) =>
        cell.Parent?.Attribute("ht") is null && !merged.Contains((string?)cell.Attribute("r") ?? "")
        && workbook.Look.WrappedSize(style) is { } size && widths.TryGetValue(column, out var width) && width > 0m
            ? new WrappedText(width, size, workbook.Look.NormalSize)
            : null;

    private static bool IsEmpty(CellTemplate cell) =>
        cell.Formula is null && (cell.Pieces is null ? cell.Value.IsBlank : cell.Pieces.All(piece => piece is TextPiece text && string.IsNullOrWhiteSpace(text.Text)));
}
