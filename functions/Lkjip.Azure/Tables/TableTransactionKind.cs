namespace Lkjip.Azure.Tables;

/// <summary>What one action of a transaction does.</summary>
public enum TableTransactionKind
{
    /// <summary>Adds a row that must not exist.</summary>
    Add,

    /// <summary>Updates a row that must have the given entity tag; other properties stay.</summary>
    UpdateMerge,

    /// <summary>Replaces a row that must have the given entity tag.</summary>
    UpdateReplace,

    /// <summary>Adds or replaces a row, whatever is there.</summary>
    UpsertReplace,

    /// <summary>Deletes a row that must have the given entity tag.</summary>
    Delete,
}
