using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Backups;

/// <summary>Puts lines together into what one transaction takes: rows of one partition, 100 of them, well below 4 MiB.</summary>
internal static class RowBatch
{
    // The rest is for the frame around each row.
    private const int MostBytes = TableBatch.MaxBytes - (256 * 1024);

    internal static async IAsyncEnumerable<IReadOnlyList<TableEntity>> Of(IAsyncEnumerable<ReadOnlyMemory<byte>> lines)
    {
        var (batch, bytes) = (new List<TableEntity>(), 0);
        await foreach (var line in lines)
        {
            var row = RowLine.Read(line);
            if (batch.Count > 0 && (batch.Count == TableBatch.MaxActions || bytes + line.Length > MostBytes || batch[0].PartitionKey != row.PartitionKey))
            {
                yield return batch;
                (batch, bytes) = ([], 0);
            }

            batch.Add(row);
            bytes += line.Length;
        }

        if (batch.Count > 0)
            yield return batch;
    }
}
