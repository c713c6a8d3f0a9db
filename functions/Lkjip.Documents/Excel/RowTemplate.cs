namespace Lkjip.Documents.Excel;

/// <summary>A row of a template (baris templat).</summary>
/// <param name="Row">Its number.</param>
/// <param name="Attributes">Its attributes as XML, without number and spans.</param>
/// <param name="Cells">Its cells, left to right.</param>
/// <param name="Columns">The columns that tags in this row repeat.</param>
internal sealed record RowTemplate(int Row, string Attributes, IReadOnlyList<CellTemplate> Cells, IReadOnlyList<ColumnLoop> Columns)
{
    /// <summary>The row with its columns repeated.</summary>
    /// <remarks>
    /// In a row without a tag of its own, formulas are repeated and other cells stay in the first copy, with their look in the others.
    /// </remarks>
    public RowTemplate Widened(ColumnMap map)
    {
        var cells = new List<CellTemplate>(Cells.Count);
        foreach (var cell in Cells)
        {
            var loop = Columns.FirstOrDefault(columns => columns.Contains(cell.Column));
            for (var copy = 0; copy < map.Copies(cell.Column); copy++)
                cells.Add(Copy(cell, map, loop, copy));
        }

        return this with { Cells = [.. cells.OrderBy(cell => cell.Column)] };
    }

    private static CellTemplate Copy(CellTemplate cell, ColumnMap map, ColumnLoop? loop, int copy)
    {
        var column = map.At(cell.Column, copy);
        if (cell.Formula is { } formula)
            return cell with { Column = column, Formula = formula.With(reference => reference.Sheet is null ? map.Map(reference, cell.Column, copy) : reference) };
        if (loop is null && copy > 0)
            return cell.Emptied() with { Column = column };
        return loop is null
            ? cell with { Column = column }
            : cell with { Column = column, Item = new ColumnItem(loop.Tag, copy), Pieces = cell.Pieces ?? (cell.Value.Text is { } text ? [new TextPiece("", text)] : null) };
    }
}
