namespace Lkjip.Documents.Excel.Tables;

/// <summary>A plain table to be saved as a file: headings and rows, nothing merged (tabel polos).</summary>
/// <param name="Title">What it is; the name of the sheet.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The rows; a value is a decimal, a text, or null for an empty cell.</param>
public sealed record PlainTable(string Title, IReadOnlyList<PlainColumn> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
