using System.Globalization;
using System.IO.Compression;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Queues;
using Lkjip.Azure.Tables;

namespace Lkjip.Benchmarks.Load;

/// <summary>The yardstick: the rows, blobs and messages that a piece of work leaves behind, written straight to the storage without us (pembanding).</summary>
/// <remarks>The least that any service must write to keep the same: no reading, no checking, no computing, nobody signed in.</remarks>
internal sealed class Straight
{
    private readonly TableClient table;
    private readonly TableClient index;
    private readonly BlobContainerClient blobs;
    private readonly QueueClient queue;

    private Straight(string connection)
    {
        var parts = connection.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('=', 2)).ToDictionary(part => part[0], part => part[1], StringComparer.Ordinal);
        var tables = new TableServiceClient(
            new Uri(parts["TableEndpoint"]), new TableSharedKeyCredential(parts["AccountName"], parts["AccountKey"]), new TableClientOptions(), TimeProvider.System);
        (table, index) = (tables.GetTableClient("straight"), tables.GetTableClient("straightindex"));
        blobs = new BlobContainerClient(connection, "straight");
        queue = new QueueClient(connection, "straight");
    }

    /// <summary>Connects, and makes tables, container and queue.</summary>
    public static async Task<Straight> ConnectAsync(string connection)
    {
        var straight = new Straight(connection);
        await straight.table.CreateIfNotExistsAsync(CancellationToken.None);
        await straight.index.CreateIfNotExistsAsync(CancellationToken.None);
        await straight.blobs.CreateIfNotExistsAsync();
        await straight.queue.CreateIfNotExistsAsync();
        return straight;
    }

    /// <summary>A saved version: one transaction, and the line in the index.</summary>
    public async Task SaveAsync(string agency, int version, byte[] json)
    {
        var partition = $"{agency}|p";
        await table.SubmitTransactionAsync(
            [
                TableTransactionAction.Upsert(Small(partition, "head")),
                TableTransactionAction.Add(Content(partition, version, json)),
                TableTransactionAction.Add(Small(partition, Key("log", version))),
                TableTransactionAction.Add(Small(partition, Key("idem", version))),
            ],
            CancellationToken.None);
        await index.UpsertEntityAsync(Small("region|p", agency), CancellationToken.None);
    }

    /// <summary>A report handed in: one transaction, the lines in the index, the message.</summary>
    public async Task SubmitAsync(string agency)
    {
        var partition = $"{agency}|p";
        await index.UpsertEntityAsync(Small("open", agency), CancellationToken.None);
        await table.SubmitTransactionAsync(
            [
                TableTransactionAction.Upsert(Small(partition, "head")), TableTransactionAction.Upsert(Small(partition, "job")),
                TableTransactionAction.Upsert(Small(partition, "log-job")),
            ],
            CancellationToken.None);
        await index.UpsertEntityAsync(Small("region|p", agency), CancellationToken.None);
        await queue.SendMessageAsync(agency);
    }

    /// <summary>Reads the lines of the region.</summary>
    public async Task ReadRegionAsync() => await CountAsync(index, TableFilter.Of($"PartitionKey eq {"region|p"}"));

    /// <summary>Reads the version of an agency.</summary>
    public async Task ReadVersionAsync(string agency) => await CountAsync(table, TableFilter.Prefix($"{agency}|p", "v-"));

    /// <summary>A job done: the message taken, the documents kept and listed, the end noted, the message gone.</summary>
    public async Task WorkAsync(string agency, IReadOnlyList<byte[]> documents)
    {
        var partition = $"{agency}|p";
        var message = (await queue.ReceiveMessageAsync()).Value;
        for (var i = 0; i < documents.Count; i++)
            await blobs.UploadBlobAsync(string.Create(CultureInfo.InvariantCulture, $"{agency}/{i}"), new BinaryData(documents[i]));
        await table.SubmitTransactionAsync([.. documents.Select((_, i) => TableTransactionAction.Upsert(Small(partition, Key("doc", i))))], CancellationToken.None);
        await table.UpsertEntityAsync(Small(partition, "job"), CancellationToken.None);
        await index.DeleteEntityAsync("open", agency, ETag.All, CancellationToken.None);
        await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
    }

    private static async Task<int> CountAsync(TableClient from, string filter)
    {
        var count = 0;
        await foreach (var _ in from.QueryAsync(filter, null, CancellationToken.None))
            count++;
        return count;
    }

    private static string Key(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number:D5}");

    private static TableEntity Small(string partition, string row) => new(partition, row)
    {
        { "State", "submitted" }, { "Version", 1 }, { "Title", "Laporan Kinerja Instansi Pemerintah (LKjIP)" }, { "AgencyName", "Dinas Tenaga Kerja" },
        { "RegionName", "Kabupaten Blitar" }, { "UpdatedBy", "Beban" }, { "UpdatedAt", DateTimeOffset.UtcNow },
    };

    private static TableEntity Content(string partition, int version, byte[] json)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(json);
        var row = new TableEntity(partition, Key("v", version));
        foreach (var (i, part) in packed.ToArray().Chunk(60 * 1024).Index())
            row[string.Create(CultureInfo.InvariantCulture, $"D{i:D2}")] = part;
        return row;
    }
}
