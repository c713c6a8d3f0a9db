namespace Lkjip.Documents.Workbooks;

/// <summary>A row of an uploaded workbook (baris terisi).</summary>
/// <param name="Key">Its key; empty for a new row.</param>
/// <param name="Place">Where it stands: "Anggaran, baris 12".</param>
/// <param name="Cells">Its cells, by the id of their column.</param>
public sealed record FilledRow(string Key, string Place, IReadOnlyDictionary<string, FilledCell> Cells);
