using Azure;

namespace Lkjip.Azure.Tables;

/// <summary>One action of a transaction.</summary>
public sealed record TableTransactionAction
{
    private TableTransactionAction(TableTransactionKind kind, TableEntity entity, ETag ifMatch) =>
        (Kind, Entity, IfMatch) = (kind, entity, ifMatch);

    /// <summary>What it does.</summary>
    public TableTransactionKind Kind { get; }

    /// <summary>The row.</summary>
    public TableEntity Entity { get; }

    /// <summary>The entity tag that the row must have.</summary>
    public ETag IfMatch { get; }

    /// <summary>Adds a row that must not exist.</summary>
    public static TableTransactionAction Add(TableEntity entity) => new(TableTransactionKind.Add, entity, default);

    /// <summary>Adds or replaces a row, whatever is there.</summary>
    public static TableTransactionAction Upsert(TableEntity entity) => new(TableTransactionKind.UpsertReplace, entity, default);

    /// <summary>Updates a row that must have the entity tag.</summary>
    public static TableTransactionAction Update(TableEntity entity, ETag ifMatch, TableUpdateMode mode) =>
        new(mode == TableUpdateMode.Merge ? TableTransactionKind.UpdateMerge : TableTransactionKind.UpdateReplace, entity, ifMatch);

    /// <summary>Deletes a row that must have the entity tag.</summary>
    public static TableTransactionAction Delete(string partitionKey, string rowKey, ETag ifMatch) =>
        new(TableTransactionKind.Delete, new TableEntity(partitionKey, rowKey), ifMatch);
}
