namespace Lkjip.Documents.Workbooks;

/// <summary>A sheet of the workbook: a part of the form (lembar buku kerja).</summary>
/// <param name="Title">Its name.</param>
/// <param name="Help">What belongs there.</param>
/// <param name="Tables">Its tables.</param>
public sealed record FormSheet(string Title, string Help, IReadOnlyList<FormTable> Tables);
