namespace Lkjip.Documents.Excel;

/// <summary>A row of a template (baris templat).</summary>
/// <param name="Row">Its number.</param>
/// <param name="Attributes">Its attributes as XML, without number and spans.</param>
/// <param name="Cells">Its cells, left to right.</param>
internal sealed record RowTemplate(int Row, string Attributes, IReadOnlyList<CellTemplate> Cells)
{
    private readonly Dictionary<int, int> byColumn = Cells.Index().ToDictionary(pair => pair.Item.Column, pair => pair.Index);

    /// <summary>The index of the cell in a column; -1 when there is none.</summary>
    public int IndexOf(int column) => byColumn.GetValueOrDefault(column, -1);
}
