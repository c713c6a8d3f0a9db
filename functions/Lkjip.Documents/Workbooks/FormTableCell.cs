namespace Lkjip.Documents.Workbooks;

/// <summary>A cell of the workbook (sel buku kerja).</summary>
/// <param name="Text">What stands in it, as a person types it.</param>
/// <param name="IsInput">True when it can be typed in.</param>
public sealed record FormTableCell(string Text, bool IsInput)
{
    /// <summary>The number, where the text is a plain one; such a cell is a real number.</summary>
    public decimal? Number { get; init; }
}
