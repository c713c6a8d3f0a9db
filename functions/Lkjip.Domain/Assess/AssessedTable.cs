namespace Lkjip.Domain.Assess;

/// <summary>A table of the report with all its cells.</summary>
/// <param name="Id">The id in the ledger, English.</param>
/// <param name="Tag">The name in templates, Indonesian.</param>
/// <param name="Title">The caption, without its number.</param>
/// <param name="Columns">The columns, left to right.</param>
/// <param name="Rows">The rows in printed order, parents before children, totals last.</param>
/// <param name="Source">The source line printed under it, without "Sumber:"; null for none.</param>
public sealed record AssessedTable(
    string Id, string Tag, string Title, IReadOnlyList<TableColumn> Columns, IReadOnlyList<TableRow> Rows, string? Source = null);
