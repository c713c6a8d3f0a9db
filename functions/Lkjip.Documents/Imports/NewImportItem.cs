namespace Lkjip.Documents.Imports;

/// <summary>A row that speaks of an item the report does not have (butir baru).</summary>
/// <param name="Row">The row.</param>
/// <param name="Level">1 for a program, 2 for an activity, 3 for a sub-activity.</param>
/// <param name="Parent">The item above it in the report; null when it is new too, or for a program.</param>
/// <param name="NewParent">The row above it, where that is new too.</param>
public sealed record NewImportItem(ImportRow Row, int Level, BudgetPlace? Parent, NewImportItem? NewParent)
{
    /// <summary>True where money can be kept: no other new row stands under it.</summary>
    public bool IsLeaf { get; init; } = true;
}
