namespace Lkjip.Documents.Imports;

/// <summary>A spreadsheet compared with the budget of a report (hasil perbandingan).</summary>
public sealed record ImportResult
{
    /// <summary>The items that the sheet speaks of, in its order.</summary>
    public required IReadOnlyList<ImportItem> Items { get; init; }

    /// <summary>Rows that speak of items the report does not have, parents before children.</summary>
    public required IReadOnlyList<NewImportItem> New { get; init; }

    /// <summary>Rows that speak of no item and cannot be placed in the tree.</summary>
    public required IReadOnlyList<ImportRow> Unplaced { get; init; }

    /// <summary>Leaves of the report that the sheet does not speak of; they stay as they are.</summary>
    public required IReadOnlyList<BudgetPlace> Kept { get; init; }

    /// <summary>What could not be taken over, in the order of the rows.</summary>
    public required IReadOnlyList<ImportTrouble> Troubles { get; init; }

    /// <summary>The sums of the sheet: of parents, and of the whole.</summary>
    public required IReadOnlyList<ImportTotal> Totals { get; init; }

    /// <summary>The table that was read.</summary>
    public required ImportTable Table { get; init; }

    /// <summary>The items with differences.</summary>
    public IEnumerable<ImportItem> Changed => Items.Where(item => item.Changes.Count > 0);
}
