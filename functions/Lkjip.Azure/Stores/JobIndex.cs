using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The lines of open and failed jobs in the index, so that neither the sweeper nor a page scans reports.</summary>
/// <remarks>
/// No transaction spans two partitions. A line is written before the row it stands for opens, and cleared after that has ended;
/// what a dead process leaves in between is put right by the sweeper and by whoever reads the list.
/// </remarks>
internal sealed class JobIndex(TableClient table)
{
    private const string SweepPartition = "jobs|sweep";
    private const string SweepRow = "place";

    internal Task OpenAsync(Job job, CancellationToken cancellationToken) => table.UpsertEntityAsync(JobLine.OpenRow(job), cancellationToken);

    internal async Task EndAsync(Job job, CancellationToken cancellationToken)
    {
        if (job.State == Job.Failed)
            await table.UpsertEntityAsync(JobLine.FailedRow(job), cancellationToken);
        await RemoveAsync(JobLine.OpenRow(job), cancellationToken);
    }

    internal Task RemoveAsync(TableEntity line, CancellationToken cancellationToken) =>
        table.DeleteEntityAsync(line.PartitionKey, line.RowKey, ETag.All, cancellationToken);

    /// <summary>Lines after a key, and the key to go on from; null at the end.</summary>
    internal async Task<(IReadOnlyList<TableEntity> Lines, string? Next)> PageAsync(
        string partition, string? after, int most, CancellationToken cancellationToken)
    {
        var filter = TableFilter.Of($"PartitionKey eq {partition} and RowKey gt {after ?? ""}");
        var lines = await table.QueryAsync(filter, null, most + 1, cancellationToken).Take(most + 1).ToListAsync(cancellationToken);
        return lines.Count <= most ? (lines, null) : (lines[..most], lines[most - 1].RowKey);
    }

    /// <summary>The keys of the newest lines, up to so many.</summary>
    internal async Task<IReadOnlyList<TableEntity>> KeysAsync(string partition, int most, CancellationToken cancellationToken) =>
        await table.QueryAsync(TableFilter.Partition(partition), [], cancellationToken).Take(most).ToListAsync(cancellationToken);

    internal async Task<string?> SweepPlaceAsync(CancellationToken cancellationToken) =>
        (await table.GetEntityIfExistsAsync(SweepPartition, SweepRow, cancellationToken))?.GetString("After");

    internal Task KeepSweepPlaceAsync(string? after, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(new TableEntity(SweepPartition, SweepRow) { { "After", after } }, cancellationToken);
}
