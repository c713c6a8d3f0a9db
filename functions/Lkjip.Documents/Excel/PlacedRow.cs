using Lkjip.Documents.Excel.Formulas;

namespace Lkjip.Documents.Excel;

/// <summary>A row of the document: the template's row, its place, and what its tags came to.</summary>
internal sealed record PlacedRow(RowTemplate Template, int Row, RowBlock Block)
{
    /// <summary>The contents of the cells, in the order of the template's cells; null where a cell has no tag.</summary>
    public required IReadOnlyList<CellContent?> Contents { get; init; }

    /// <summary>The computed values of its formulas so far, by column.</summary>
    public Dictionary<int, FormulaValue?> Computed { get; } = [];
}
