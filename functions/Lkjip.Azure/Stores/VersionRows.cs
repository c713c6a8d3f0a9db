using System.Globalization;
using System.IO.Compression;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>One version of a report as rows: compressed, cut into properties of 60 KiB and rows of 900 KiB.</summary>
/// <remarks>
/// The service takes 64 KiB a property, 1 MiB a row and 4 MiB a transaction, in which the bytes are base64: so a version is at
/// most <see cref="MaxStored"/> compressed.
/// </remarks>
internal static class VersionRows
{
    internal const int MaxStored = 3_000_000;
    private const int PropertyBytes = 60 * 1024;
    internal const int RowBytes = 15 * PropertyBytes;

    internal static byte[] Compress(ReadOnlySpan<byte> content)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal))
            gzip.Write(content);
        return buffer.ToArray();
    }

    internal static IReadOnlyList<TableEntity> Write(string partition, ReportContent version, byte[] stored)
    {
        var rows = stored.Chunk(RowBytes).Select((bytes, i) => WriteChunk(partition, Rows.Chunk(version.Version, i), bytes)).ToList();
        rows[0]["Version"] = version.Version;
        rows[0]["Sha256"] = version.Sha256;
        rows[0]["Size"] = (long)version.Content.Length;
        rows[0]["Rows"] = rows.Count;
        rows[0]["By"] = version.By;
        rows[0]["At"] = version.At;
        return rows;
    }

    internal static async Task<ReportContent?> ReadAsync(TableClient table, string partition, int version, CancellationToken cancellationToken)
    {
        var first = await table.GetEntityIfExistsAsync(partition, Rows.Version(version), cancellationToken);
        if (first is null)
            return null;
        using var stored = new MemoryStream();
        stored.Write(ReadChunk(first));
        for (var i = 1; i < first.GetInt32("Rows"); i++)
            stored.Write(ReadChunk((await table.GetEntityIfExistsAsync(partition, Rows.Chunk(version, i), cancellationToken))!));
        return Check(first, Decompress(stored.ToArray()));
    }

    internal static TableEntity WriteChunk(string partition, string row, byte[] bytes)
    {
        var entity = new TableEntity(partition, row);
        foreach (var (i, part) in bytes.Chunk(PropertyBytes).Index())
            entity[Property(i)] = part;
        return entity;
    }

    internal static byte[] ReadChunk(TableEntity row) =>
        [.. Enumerable.Range(0, RowBytes / PropertyBytes).Select(i => row.GetBinary(Property(i))).OfType<byte[]>().SelectMany(b => b)];

    private static string Property(int index) => "D" + index.ToString("D2", CultureInfo.InvariantCulture);

    internal static byte[] Decompress(byte[] stored)
    {
        using var gzip = new GZipStream(new MemoryStream(stored), CompressionMode.Decompress);
        using var content = new MemoryStream();
        gzip.CopyTo(content);
        return content.ToArray();
    }

    private static ReportContent Check(TableEntity row, byte[] content)
    {
        var expected = row.GetString("Sha256")!;
        return Rows.Sha256(content) == expected
            ? new(row.GetInt32("Version")!.Value, content, expected, row.GetString("By")!, row.GetDateTimeOffset("At")!.Value)
            : throw new InvalidDataException($"{row.PartitionKey} {row.RowKey}: the stored bytes do not have the recorded SHA-256.");
    }
}
