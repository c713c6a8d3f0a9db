using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text.Json;

namespace Lkjip.Azure.Backups;

/// <summary>One backup: rows and lists of blobs, their bytes beside all sets (satu cadangan).</summary>
public sealed class BackupSet
{
    internal const string ManifestFile = "manifest.json";
    private const string SealFile = $"{ManifestFile}.sha256";

    private readonly BackupFolder backups;

    internal BackupSet(BackupFolder backups, string folder) => (this.backups, Folder) = (backups, folder);

    /// <summary>Its name: when it was begun.</summary>
    public string Name => Path.GetFileName(Folder);

    internal string Folder { get; }

    /// <summary>What it holds.</summary>
    /// <exception cref="DamagedBackupException">The manifest is not what was written, or of a form this version does not know.</exception>
    public async Task<BackupManifest> ReadManifestAsync(CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await File.ReadAllBytesAsync(PathOf(ManifestFile), cancellationToken);
            var seal = await File.ReadAllTextAsync(PathOf(SealFile), cancellationToken);
            if (seal == Seal(bytes) && JsonSerializer.Deserialize<BackupManifest>(bytes, BackupJson.Page) is { Format: BackupManifest.CurrentFormat } manifest)
                return manifest;
        }
        catch (Exception failure) when (failure is IOException or JsonException)
        {
            // Said below.
        }

        throw new DamagedBackupException([ManifestFile]);
    }

    /// <summary>Looks at every byte of the set; what is missing or changed is in the exception.</summary>
    /// <exception cref="DamagedBackupException">Something is.</exception>
    public async Task<BackupManifest> CheckAsync(IProgress<BackupStep> progress, CancellationToken cancellationToken)
    {
        var manifest = await ReadManifestAsync(cancellationToken);
        var lists = manifest.Tables.Concat(manifest.Containers).ToList();
        await CheckAsync(lists.Select(part => (PathOf(part.File), part.Sha256, part.File)), progress, cancellationToken);
        foreach (var part in manifest.Containers)
        {
            var blobs = await BlobsAsync(part, cancellationToken).ToListAsync(cancellationToken);
            await CheckAsync(blobs.Select(blob => (backups.BlobFile(blob.Sha256), blob.Sha256, $"{part.Name}/{blob.Name}")), progress, cancellationToken);
        }

        return manifest;
    }

    internal string PathOf(string name) => Path.Combine(Folder, name);

    internal FileStream OpenBlob(BlobEntry blob) => File.OpenRead(backups.BlobFile(blob.Sha256));

    internal async IAsyncEnumerable<BlobEntry> BlobsAsync(BackupPart container, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var line in LineReader.ReadAsync(PathOf(container.File), cancellationToken))
            yield return JsonSerializer.Deserialize<BlobEntry>(line.Span, BackupJson.Line)!;
    }

    internal async Task WriteManifestAsync(BackupManifest manifest, CancellationToken cancellationToken)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(manifest, BackupJson.Page);
        await File.WriteAllTextAsync(PathOf(SealFile), Seal(bytes), cancellationToken);
        await File.WriteAllBytesAsync(PathOf(ManifestFile), bytes, cancellationToken);
    }

    internal static async Task<string> HashAsync(string file, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }

    // As sha256sum writes and checks it.
    private static string Seal(byte[] manifest) => $"{Convert.ToHexStringLower(SHA256.HashData(manifest))}  {ManifestFile}\n";

    private static async Task CheckAsync(IEnumerable<(string File, string Sha256, string Name)> files, IProgress<BackupStep> progress, CancellationToken cancellationToken)
    {
        var (damaged, done) = (new ConcurrentBag<string>(), 0L);
        await Parallel.ForEachAsync(files, cancellationToken, async (file, cancel) =>
        {
            if (!File.Exists(file.File) || await HashAsync(file.File, cancel) != file.Sha256)
                damaged.Add(file.Name);
            progress.Report(new("check", Interlocked.Increment(ref done)));
        });
        if (!damaged.IsEmpty)
            throw new DamagedBackupException([.. damaged.Order(StringComparer.Ordinal)]);
    }
}
