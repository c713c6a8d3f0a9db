namespace Lkjip.Documents.Imports;

/// <summary>The rows of a spreadsheet as they were read (tabel terbaca).</summary>
/// <param name="Rows">The rows of budget items.</param>
/// <param name="Totals">The rows of totals.</param>
/// <param name="Details">How many rows name accounts below the items, which the report does not keep (rincian belanja).</param>
/// <param name="Others">How many rows name nothing: signatures, notes, repeated headers.</param>
public sealed record ImportTable(IReadOnlyList<ImportRow> Rows, IReadOnlyList<ImportRow> Totals, int Details, int Others);
