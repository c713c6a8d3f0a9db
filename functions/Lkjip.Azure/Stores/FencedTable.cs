using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>Writes rows behind a fence and knows its own writes again.</summary>
/// <remarks>
/// When the answer to a write is lost, the pipeline repeats the request and the service answers "stale" to a write that was
/// carried out. Each write therefore leaves an id of its own in the row, which is looked for before the write is called lost.
/// </remarks>
internal sealed class FencedTable(TableClient table)
{
    private const string WriteId = "Write";

    /// <summary>Replaces a row that has the tag; the new tag, or null when the row has moved or gone.</summary>
    internal async Task<ETag?> ReplaceAsync(TableEntity row, ETag tag, CancellationToken cancellationToken)
    {
        Mark(row);
        var write = await table.UpdateEntityAsync(row, tag, TableUpdateMode.Replace, cancellationToken);
        return write.Written ? write.ETag : (await OwnAsync(row, cancellationToken))?.ETag;
    }

    /// <summary>Adds a row; its tag, or null when another had added it before.</summary>
    internal async Task<ETag?> AddAsync(TableEntity row, CancellationToken cancellationToken)
    {
        Mark(row);
        var write = await table.AddEntityAsync(row, cancellationToken);
        return write.Written ? write.ETag : (await OwnAsync(row, cancellationToken))?.ETag;
    }

    /// <summary>Carries out a transaction whose fence is the first row; false when nothing was written.</summary>
    internal async Task<bool> SubmitAsync(IReadOnlyList<TableTransactionAction> actions, CancellationToken cancellationToken)
    {
        var fence = actions[0].Entity;
        Mark(fence);
        var result = await table.SubmitTransactionAsync(actions, cancellationToken);
        return result.Written || await OwnAsync(fence, cancellationToken) is not null;
    }

    private static void Mark(TableEntity row) => row[WriteId] = Guid.NewGuid().ToString("N");

    private async Task<TableEntity?> OwnAsync(TableEntity row, CancellationToken cancellationToken)
    {
        var now = await table.GetEntityIfExistsAsync(row.PartitionKey, row.RowKey, cancellationToken);
        return now?.GetString(WriteId) == row.GetString(WriteId) ? now : null;
    }
}
