namespace Lkjip.Documents.Imports;

/// <summary>A row of the spreadsheet and the budget item it speaks of (pasangan).</summary>
/// <param name="Row">The row.</param>
/// <param name="Place">The item.</param>
/// <param name="ByCode">True when the code told it, false when the name did.</param>
public sealed record ImportMatch(ImportRow Row, BudgetPlace Place, bool ByCode);
