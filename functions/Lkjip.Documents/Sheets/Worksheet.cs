namespace Lkjip.Documents.Sheets;

/// <summary>A sheet of a workbook or the content of a CSV file (lembar kerja).</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsHidden">True when it is hidden.</param>
/// <param name="Rows">The rows that hold something, from top to bottom.</param>
/// <param name="Merges">The merged cells.</param>
public sealed record Worksheet(string Name, bool IsHidden, IReadOnlyList<SheetRow> Rows, IReadOnlyList<SheetMerge> Merges)
{
    private Dictionary<int, SheetRow>? byNumber;

    /// <summary>The last column that holds something, from 1; 0 for an empty sheet.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells[^1].Column);

    /// <summary>The row of a number, from 1; null when nothing stands there.</summary>
    public SheetRow? Row(int number) => (byNumber ??= Rows.ToDictionary(row => row.Number)).GetValueOrDefault(number);

    /// <summary>The cell; null when nothing stands there.</summary>
    public SheetCell? Cell(int row, int column) => Row(row)?.Cell(column);

    /// <summary>The cell that is seen at a place: of merged cells the first one.</summary>
    public SheetCell? Seen(int row, int column) =>
        Cell(row, column) ?? (Merges.FirstOrDefault(merge => merge.Holds(row, column)) is { } merge ? Cell(merge.FromRow, merge.FromColumn) : null);
}
