namespace Lkjip.Documents.Workbooks;

/// <summary>A table of an uploaded workbook (tabel terisi).</summary>
/// <param name="Id">Its id.</param>
/// <param name="Rows">Its rows; those with nothing in them are left out.</param>
public sealed record FilledTable(string Id, IReadOnlyList<FilledRow> Rows);
