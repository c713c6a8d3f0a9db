namespace Lkjip.Documents.Sheets;

/// <summary>Merged cells of a sheet, rows and columns from 1 (sel gabungan).</summary>
public sealed record SheetMerge(int FromRow, int FromColumn, int ToRow, int ToColumn)
{
    /// <summary>Whether a cell lies in it.</summary>
    public bool Holds(int row, int column) => row >= FromRow && row <= ToRow && column >= FromColumn && column <= ToColumn;
}
