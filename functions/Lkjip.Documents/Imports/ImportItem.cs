namespace Lkjip.Documents.Imports;

/// <summary>A budget item that the spreadsheet speaks of, with the differences (butir impor).</summary>
/// <param name="Match">The row and the item.</param>
/// <param name="Changes">The differences; none when both say the same.</param>
public sealed record ImportItem(ImportMatch Match, IReadOnlyList<ImportChange> Changes)
{
    /// <summary>The item's id.</summary>
    public string Id => Match.Place.Item.Id;
}
