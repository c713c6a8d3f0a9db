using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using Azure.Storage.Blobs.Models;

namespace Lkjip.Azure.Backups;

/// <summary>Compares every row and every byte of an account with a backup (pembandingan).</summary>
public sealed class AccountComparison(StorageParts parts, BackupSet set)
{
    private const int AtOnce = 8;

    /// <summary>Compares; a line for each table and container.</summary>
    /// <exception cref="DamagedBackupException">The backup is damaged.</exception>
    public async Task<IReadOnlyList<PartComparison>> RunAsync(IProgress<BackupStep> progress, CancellationToken cancellationToken)
    {
        var manifest = await set.CheckAsync(progress, cancellationToken);
        var lines = new List<PartComparison>();
        foreach (var part in manifest.Tables)
            lines.Add(await CompareAsync(part, RowsAsync(part, progress, cancellationToken), RowMark, cancellationToken));
        foreach (var part in manifest.Containers)
            lines.Add(await CompareAsync(part, await BlobsAsync(part, progress, cancellationToken), BlobMark, cancellationToken));
        return lines;
    }

    private async Task<PartComparison> CompareAsync(
        BackupPart part, IAsyncEnumerable<ReadOnlyMemory<byte>> account, Func<ReadOnlyMemory<byte>, UInt128> key, CancellationToken cancellationToken)
    {
        var kept = new Dictionary<UInt128, UInt128>();
        await foreach (var line in LineReader.ReadAsync(set.PathOf(part.File), cancellationToken))
            kept[key(line)] = Mark.Of(line.Span);
        var (same, changed, added) = (0L, 0L, 0L);
        await foreach (var line in account)
        {
            if (!kept.Remove(key(line), out var content))
                added++;
            else if (content == Mark.Of(line.Span))
                same++;
            else
                changed++;
        }

        return new(part.Name, same, changed, kept.Count, added);
    }

    private IAsyncEnumerable<ReadOnlyMemory<byte>> RowsAsync(BackupPart part, IProgress<BackupStep> progress, CancellationToken cancellationToken)
    {
        var read = 0L;
        return parts.Tables.Single(table => table.Name == part.Name).Table.QueryAsync("", null, cancellationToken).Select(row =>
        {
            progress.Report(new(part.Name, ++read));
            return RowLine.Write(row);
        });
    }

    private async Task<IAsyncEnumerable<ReadOnlyMemory<byte>>> BlobsAsync(BackupPart part, IProgress<BackupStep> progress, CancellationToken cancellationToken)
    {
        var container = parts.Containers.Single(container => container.Name == part.Name).Container;
        var entries = new ConcurrentQueue<ReadOnlyMemory<byte>>();
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(container.GetBlobsAsync(BlobTraits.Metadata, cancellationToken: cancellationToken), options, async (blob, cancel) =>
        {
            var answer = await container.GetBlobClient(blob.Name).DownloadStreamingAsync(cancellationToken: cancel);
            using var download = answer.Value;
            var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(download.Content, cancel));
            entries.Enqueue(JsonSerializer.SerializeToUtf8Bytes(BlobEntry.Of(blob, sha256), BackupJson.Line));
            progress.Report(new(part.Name, entries.Count));
        });
        return entries.ToAsyncEnumerable();
    }

    private static UInt128 RowMark(ReadOnlyMemory<byte> line) => Mark.Of(RowLine.Read(line));

    private static UInt128 BlobMark(ReadOnlyMemory<byte> line) => Mark.Of(JsonSerializer.Deserialize<BlobEntry>(line.Span, BackupJson.Line)!.Name);
}
