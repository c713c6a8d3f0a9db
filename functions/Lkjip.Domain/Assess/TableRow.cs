namespace Lkjip.Domain.Assess;

/// <summary>A row of an assessed table.</summary>
/// <param name="Id">The row's id in the ledger.</param>
/// <param name="Kind">The kind of row.</param>
/// <param name="ParentId">The row it stands under (a program over its activities); null at the top.</param>
/// <param name="Cells">The cells by column id; a column without a cell is blank.</param>
public sealed record TableRow(string Id, RowKind Kind, string? ParentId, IReadOnlyDictionary<string, TableCell> Cells);
