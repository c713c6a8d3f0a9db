using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Backups;

/// <summary>A row that says that a restore of a backup was begun and is not finished (penanda pemulihan).</summary>
internal sealed class RestoreMark(StorageParts parts, string set)
{
    private const string Partition = "@restore";

    private TableClient Table => parts.Tables[^1].Table;

    internal async Task<bool> IsThereAsync(CancellationToken cancellationToken) =>
        await Table.GetEntityIfExistsAsync(Partition, set, cancellationToken) is not null;

    internal Task SetAsync(CancellationToken cancellationToken) => Table.UpsertEntityAsync(new TableEntity(Partition, set), cancellationToken);

    internal Task RemoveAsync(CancellationToken cancellationToken) => Table.DeleteEntityAsync(Partition, set, ETag.All, cancellationToken);
}
