namespace Lkjip.Documents.Sheets;

/// <summary>A row of a sheet with the cells that hold something (baris).</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Cells">The cells that hold something, from left to right.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>The cell of a column, from 1; null when nothing stands there.</summary>
    public SheetCell? Cell(int column)
    {
        foreach (var cell in Cells)
        {
            if (cell.Column == column)
                return cell;
        }

        return null;
    }

    /// <summary>The text of a column; empty when nothing stands there.</summary>
    public string Text(int column) => Cell(column)?.Text.Trim() ?? "";
}
