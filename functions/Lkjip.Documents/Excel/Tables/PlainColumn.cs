namespace Lkjip.Documents.Excel.Tables;

/// <summary>A column of a plain table (kolom tabel polos).</summary>
/// <param name="Header">Its heading.</param>
/// <param name="Kind">What its values are.</param>
public sealed record PlainColumn(string Header, CellKind Kind);
