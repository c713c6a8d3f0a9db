namespace Lkjip.Documents.Workbooks;

/// <summary>A row of a table of the workbook (baris buku kerja).</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Cells">Its cells, one for each column.</param>
public sealed record FormTableRow(string Key, string Title, IReadOnlyList<FormTableCell> Cells)
{
    /// <summary>The level in a tree, from 0.</summary>
    public int Depth { get; init; }
}
