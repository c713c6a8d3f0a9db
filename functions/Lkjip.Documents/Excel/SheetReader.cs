using System.Globalization;
using System.Xml.Linq;
using Lkjip.Documents.Excel.Formulas;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Excel;

/// <summary>Reads a sheet of a template into rows, sections and repeated columns.</summary>
internal sealed class SheetReader(string name, int index, WorkbookParts workbook, List<Finding> findings, List<TagUse> uses)
{
    // Beyond this, rows without cells are leavings of a program that formatted the whole sheet.
    private const int Far = 100_000;

    private readonly CellTextReader texts = new(findings, uses, workbook.Delimiters);
    private readonly CellFormulaReader formulas = new(workbook.NamesOf(index), findings);
    private readonly SectionReader sections = new(findings);
    private readonly List<ColumnLoop> loops = [];
    private Dictionary<int, decimal> widths = [];
    private Dictionary<(int Row, int Column), CellReference> merged = [];

    /// <summary>Reads the sheet.</summary>
    /// <param name="part">The name of its part.</param>
    /// <param name="root">Its XML.</param>
    public SheetTemplate Read(string part, XElement root)
    {
        var data = root.Element(Spreadsheet.Main + "sheetData");
        widths = CellLook.Widths(root);
        merged = root.Descendants(Spreadsheet.Main + "mergeCell").Select(range => CellReference.Parse((string?)range.Attribute("ref") ?? "")).OfType<CellReference>()
            .GroupBy(range => (range.From.Row, range.From.Column)).ToDictionary(group => group.Key, group => group.First());
        var last = 0;
        foreach (var row in data?.Elements(Spreadsheet.Main + "row") ?? [])
        {
            var number = Math.Max(Spreadsheet.Whole(row.Attribute("r")) ?? 0, last + 1);
            if (number > CellReference.Nowhere.Row || (number > Far && !row.HasElements))
                break;
            Row(row, last = number);
        }

        return new SheetTemplate(name, part, sections.Finish(), last, Columns());
    }

    private void Row(XElement element, int number)
    {
        var cells = new List<CellTemplate>();
        var tags = new List<CellTag>();
        var column = 0;
        foreach (var cell in element.Elements(Spreadsheet.Main + "c"))
        {
            column = Math.Max(Corner.Parse((string?)cell.Attribute("r") ?? "")?.Column ?? 0, column + 1);
            if (column > CellReference.Nowhere.Column)
                break;
            var place = string.Create(CultureInfo.InvariantCulture, $"lembar '{name}', sel {Corner.ColumnName(column)}{number}");
            cells.Add(Cell(cell, number, column, place, tags));
        }

        sections.Row(new RowTemplate(number, Spreadsheet.Attributes(element, "r", "spans"), cells, []), tags, loops);
    }

    // Loops over the same columns in different rows are one; others must not lie in one another.
    private List<ColumnLoop> Columns()
    {
        var all = new List<ColumnLoop>();
        foreach (var loop in loops.OrderBy(loop => loop.First).ThenBy(loop => loop.Last))
        {
            if (all.LastOrDefault() is not { } before || loop.First > before.Last)
                all.Add(loop);
            else if (loop.First != before.First || loop.Last != before.Last)
                findings.Add(TemplateFinding.Of("T-COLUMN", loop.Place, loop.Tag.Source, ("around", loop.Tag.Source)));
        }

        return all;
    }

    private CellTemplate Cell(XElement element, int row, int column, string place, List<CellTag> tags)
    {
        var style = Spreadsheet.Whole(element.Attribute("s"))?.ToString(CultureInfo.InvariantCulture) ?? "0";
        var cell = new CellTemplate { Row = row, Column = column, Style = style, ShowsDate = workbook.ShowsDate(style), Wrapped = Wrapped(element, style, row, column) };
        if (element.Element(Spreadsheet.Main + "f") is { } formula && formulas.Read(formula, row, column, place) is { } read)
            return cell with { Formula = read };
        var runs = workbook.Runs(element);
        if (texts.HasTag(string.Concat(runs.Select(run => run.Text))))
            return Tagged(cell, texts.Read(runs, place, column, tags));
        return cell with
        {
            Fixed = (Spreadsheet.Attributes(element, "r"), Spreadsheet.Inner(element)),
            Value = workbook.Value(element, runs),
        };
    }

    private CellTemplate Tagged(CellTemplate cell, IReadOnlyList<CellPiece> pieces)
    {
        if (!pieces.Any(Merges))
            return cell with { Pieces = pieces };
        var range = merged.GetValueOrDefault((cell.Row, cell.Column));
        return cell with
        {
            Pieces = pieces,
            Merge = range is null ? (1, 1) : (range.To.Row - range.From.Row + 1, range.To.Column - range.From.Column + 1),
        };
    }

    private static bool Merges(CellPiece piece) => piece is TagPiece { Tag: ValueTag { Merge: true } } || (piece is SectionPiece section && section.Pieces.Any(Merges));

    // A cell merged with others has more room than its column, and a row may say its height itself.
    private WrappedText? Wrapped(XElement cell, string style, int row, int column) =>
        cell.Parent?.Attribute("ht") is null && !merged.ContainsKey((row, column))
        && workbook.Look.WrappedSize(style) is { } size && widths.TryGetValue(column, out var width) && width > 0m
            ? new WrappedText(width, size, workbook.Look.NormalSize)
            : null;
}
