using Lkjip.App.Form.Changes;

namespace Lkjip.App.Workbooks;

/// <summary>A row that the workbook adds or no longer has (baris buku kerja).</summary>
/// <param name="Id">What it is called on the page.</param>
/// <param name="Place">Where it stands, or the table it was in.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Changes">The changes that make or remove it.</param>
internal sealed record WorkbookRow(string Id, string Place, string Title, IReadOnlyList<FormChange> Changes);
