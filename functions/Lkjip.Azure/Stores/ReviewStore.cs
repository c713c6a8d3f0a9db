using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The reviews of reports, one for each version, beside the report (kertas kerja reviu).</summary>
public sealed class ReviewStore
{
    private readonly TableClient table;
    private readonly FencedTable fenced;

    internal ReviewStore(TableClient table) => (this.table, fenced) = (table, new(table));

    /// <summary>The review of a version, or of the last version before it that has one; null when there is none.</summary>
    public async Task<StoredReview?> FindAsync(ReportKey report, int version, CancellationToken cancellationToken)
    {
        // From the first review to the one of this version: one short range of the report's partition.
        var filter = TableFilter.Of($"PartitionKey eq {report.Partition} and RowKey ge {Rows.Review(0)} and RowKey le {Rows.Review(version)}");
        TableEntity? last = null;
        await foreach (var row in table.QueryAsync(filter, null, cancellationToken))
            last = row;
        return last is null ? null : ReviewRow.Read(last);
    }

    /// <summary>Keeps a review; false when it has changed since, and nothing was written.</summary>
    public async Task<bool> SaveAsync(ReportKey report, ReviewWrite write, CancellationToken cancellationToken)
    {
        var row = ReviewRow.Write(report.Partition, write);
        return await (write.Replaces
            ? fenced.ReplaceAsync(row, write.Before!.ETag, cancellationToken)
            : fenced.AddAsync(row, cancellationToken)) is not null;
    }
}
