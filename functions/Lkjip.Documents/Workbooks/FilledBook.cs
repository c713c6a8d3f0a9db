namespace Lkjip.Documents.Workbooks;

/// <summary>An uploaded workbook (buku kerja terisi).</summary>
/// <param name="Facts">What it is of.</param>
/// <param name="Before">What the cells held when it was downloaded, by address.</param>
/// <param name="Tables">Its tables.</param>
public sealed record FilledBook(IReadOnlyDictionary<string, string> Facts, IReadOnlyDictionary<string, string> Before, IReadOnlyList<FilledTable> Tables);
