using System.Runtime.CompilerServices;
using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The heads of a region and period in one partition, so that a list over all agencies does not scan.</summary>
/// <remarks>
/// No transaction spans two partitions: the line is written after the head and may lag when the process dies between. The next
/// change of the report, a repeat with the same idempotency key and a reindexing write it again.
/// </remarks>
internal sealed class RegionIndex(TableClient table)
{
    internal async Task PutAsync(ReportHead head, long revision, CancellationToken cancellationToken)
    {
        var row = HeadRow.Write(Partition(head.Names.RegionId, head.Key.Period), head.Key.Agency, head, revision);
        while (!await TryPutAsync(row, revision, cancellationToken))
            cancellationToken.ThrowIfCancellationRequested();
    }

    internal async Task RemoveAsync(ReportHead head, CancellationToken cancellationToken) =>
        await table.DeleteEntityAsync(Partition(head.Names.RegionId, head.Key.Period), head.Key.Agency, ETag.All, cancellationToken);

    internal async IAsyncEnumerable<ReportHead> ListAsync(string regionId, string period, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Partition(Partition(regionId, period)), null, cancellationToken))
            yield return HeadRow.Read(row);
    }

    // Two changes may arrive here in the wrong order: the higher revision stays.
    private async Task<bool> TryPutAsync(TableEntity row, long revision, CancellationToken cancellationToken)
    {
        var now = await table.GetEntityIfExistsAsync(row.PartitionKey, row.RowKey, cancellationToken);
        if (now is null)
            return (await table.AddEntityAsync(row, cancellationToken)).Written;
        return HeadRow.Revision(now) >= revision
            || (await table.UpdateEntityAsync(row, now.ETag, TableUpdateMode.Replace, cancellationToken)).Written;
    }

    private static string Partition(string regionId, string period) => $"{Rows.Plain(regionId)}|{period}";
}
