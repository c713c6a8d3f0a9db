using Lkjip.Documents.Excel.Formulas;

namespace Lkjip.Documents.Excel;

/// <summary>The values of all cells of a filled workbook; formulas are computed when they are asked for.</summary>
internal sealed class WorkbookValues(IReadOnlyList<SheetExpansion> sheets)
{
    // A chain of formulas deeper than this is left to the spreadsheet program.
    private const int Deepest = 400;

    private readonly Dictionary<string, SheetExpansion> byName =
        sheets.ToDictionary(sheet => sheet.Template.Name, StringComparer.OrdinalIgnoreCase);

    private int depth;
    private bool isIncomplete;

    /// <summary>True when some formula was left without a value.</summary>
    public bool HasGaps { get; private set; }

    /// <summary>The reference of a template where it came to stand, seen from a row.</summary>
    public CellReference Map(CellReference reference, SheetExpansion sheet, RowBlock from) =>
        reference.Sheet is not { } name || string.Equals(name, sheet.Template.Name, StringComparison.OrdinalIgnoreCase)
            ? SheetExpansion.Map(reference, from)
            : byName.TryGetValue(name, out var other) ? SheetExpansion.Map(reference, other.Root) : reference;

    /// <summary>The value of a formula; null when it cannot be computed here.</summary>
    public FormulaValue? Compute(SheetExpansion sheet, PlacedRow row, CellTemplate cell)
    {
        if (row.Computed.TryGetValue(cell.Column, out var known))
            return known;
        // Null while it is being computed: a cell that depends on itself has no value.
        row.Computed[cell.Column] = null;
        if (depth >= Deepest)
            return null;
        var outer = isIncomplete;
        isIncomplete = false;
        depth++;
        var value = Evaluate(sheet, row, cell);
        depth--;
        value = isIncomplete ? null : value;
        isIncomplete = outer;
        HasGaps |= value is null;
        return row.Computed[cell.Column] = value;
    }

    private FormulaValue? Evaluate(SheetExpansion sheet, PlacedRow row, CellTemplate cell)
    {
        var scope = new FormulaScope(reference => Map(reference, sheet, row.Block), reference => Cells(sheet, reference));
        try
        {
            return cell.Formula!.Evaluate(scope);
        }
        catch (OverflowException)
        {
            return FormulaValue.OfError("#NUM!");
        }
    }

    private IEnumerable<FormulaValue> Cells(SheetExpansion own, CellReference reference)
    {
        var sheet = reference.Sheet is { } name ? byName.GetValueOrDefault(name) : own;
        if (sheet is null)
        {
            isIncomplete = true;
            yield break;
        }

        var lastRow = Math.Min(reference.To.Row == 0 ? int.MaxValue : reference.To.Row, Math.Max(sheet.LastRow, reference.From.Row));
        var lastColumn = reference.To.Column == 0 ? 256 : reference.To.Column;
        for (var row = Math.Max(1, reference.From.Row); row <= lastRow; row++)
        {
            for (var column = Math.Max(1, reference.From.Column); column <= lastColumn; column++)
                yield return Cell(sheet, row, column);
        }
    }

    private FormulaValue Cell(SheetExpansion sheet, int row, int column)
    {
        if (sheet.At(row) is not { } placed || placed.Template.IndexOf(column) is not (>= 0 and var index))
            return FormulaValue.Blank;
        var cell = placed.Template.Cells[index];
        if (cell.Formula is not null)
        {
            var value = Compute(sheet, placed, cell);
            isIncomplete |= value is null;
            return value ?? FormulaValue.Blank;
        }

        return placed.Contents[index] is not { } content
            ? cell.Value
            : content.Number is { } number ? FormulaValue.Of(number) : content.Text is { Length: > 0 } text ? FormulaValue.Of(text) : FormulaValue.Blank;
    }
}
