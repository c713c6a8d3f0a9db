using System.Security.Cryptography;
using System.Text.Json;
using Azure;
using Azure.Storage.Blobs.Models;

namespace Lkjip.Azure.Backups;

/// <summary>Writes the list of a container's blobs and fetches the bytes that are not in the folder yet (cadangan wadah).</summary>
internal sealed class ContainerBackup(ContainerPart part, BackupFolder folder, BackupSet set, FetchedBlobs fetched, IProgress<BackupStep> progress)
{
    private const int AtOnce = 8;

    private readonly string name = $"{part.Name}.jsonl.gz";

    internal async Task<BackupPart> RunAsync(CancellationToken cancellationToken)
    {
        using var one = new SemaphoreSlim(1, 1);
        var (count, bytes) = (0L, 0L);
        await using (var lines = new LineWriter(set.PathOf(name)))
        {
            var blobs = part.Container.GetBlobsAsync(BlobTraits.Metadata, cancellationToken: cancellationToken);
            await Parallel.ForEachAsync(blobs, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (blob, cancel) =>
            {
                if (await KeepAsync(blob, cancel) is not { } sha256)
                    return;
                var line = JsonSerializer.SerializeToUtf8Bytes(BlobEntry.Of(blob, sha256), BackupJson.Line);
                await one.WaitAsync(cancel);
                try
                {
                    await lines.WriteAsync(line, cancel);
                    bytes += blob.Properties.ContentLength!.Value;
                    progress.Report(new(part.Name, lines.Count));
                }
                finally
                {
                    one.Release();
                }
            });
            count = lines.Count;
        }

        return new() { Name = part.Name, File = name, Count = count, Bytes = bytes, Sha256 = await BackupSet.HashAsync(set.PathOf(name), cancellationToken) };
    }

    // The hash of the blob's bytes, which then lie in the folder; null when it was deleted meanwhile, as old uploads are.
    private async Task<string?> KeepAsync(BlobItem blob, CancellationToken cancellationToken)
    {
        var tag = blob.Properties.ETag!.Value;
        var mark = Mark.Of(part.Container.Uri.AbsoluteUri, blob.Name, tag.ToString());
        if (fetched.Find(mark, blob.Properties.ContentLength!.Value) is { } known)
            return known;
        var file = folder.NewFile();
        try
        {
            var sha256 = await FetchAsync(blob.Name, tag, file, cancellationToken);
            var target = folder.BlobFile(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(file, target, overwrite: true);
            await fetched.AddAsync(mark, sha256, cancellationToken);
            return sha256;
        }
        catch (RequestFailedException gone) when (gone.Status == 404)
        {
            return null;
        }
    }

    private async Task<string> FetchAsync(string blob, ETag tag, string file, CancellationToken cancellationToken)
    {
        var options = new BlobDownloadOptions { Conditions = new BlobRequestConditions { IfMatch = tag } };
        var answer = await part.Container.GetBlobClient(blob).DownloadStreamingAsync(options, cancellationToken);
        using var download = answer.Value;
        using var hash = SHA256.Create();
        await using (var target = new CryptoStream(File.Create(file), hash, CryptoStreamMode.Write))
            await download.Content.CopyToAsync(target, cancellationToken);
        return Convert.ToHexStringLower(hash.Hash!);
    }
}
