using System.Globalization;

namespace Lkjip.Azure.Backups;

/// <summary>Which blobs lie in the folder already: a blob of the same account, name and entity tag is not fetched again.</summary>
/// <remarks>A line is written as soon as a blob is there, so that a backup that was cut off goes on where it was.</remarks>
internal sealed class FetchedBlobs : IAsyncDisposable
{
    private const int LineLength = 32 + 1 + 64;

    private readonly Dictionary<UInt128, string> known = [];
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly BackupFolder folder;
    private readonly StreamWriter lines;

    private FetchedBlobs(BackupFolder folder, StreamWriter lines) => (this.folder, this.lines) = (folder, lines);

    public async ValueTask DisposeAsync()
    {
        await lines.DisposeAsync();
        one.Dispose();
    }

    internal static async Task<FetchedBlobs> OpenAsync(BackupFolder folder, CancellationToken cancellationToken)
    {
        var whole = File.Exists(folder.FetchedFile) ? await File.ReadAllLinesAsync(folder.FetchedFile, cancellationToken) : [];
        var fetched = new FetchedBlobs(folder, new(folder.FetchedFile, append: true) { AutoFlush = true });
        // The last line of one that was cut off may be a part of one.
        if (whole.Length > 0)
            await fetched.lines.WriteLineAsync();
        foreach (var line in whole.Where(line => line.Length == LineLength))
            fetched.known[UInt128.Parse(line[..32], NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = line[33..];
        return fetched;
    }

    /// <summary>The hash of a blob that lies here; null when it does not.</summary>
    internal string? Find(UInt128 blob, long size) =>
        known.GetValueOrDefault(blob) is { } sha256 && new FileInfo(folder.BlobFile(sha256)) is { Exists: true } file && file.Length == size ? sha256 : null;

    internal async Task AddAsync(UInt128 blob, string sha256, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            await lines.WriteLineAsync($"{blob.ToString("x32", CultureInfo.InvariantCulture)} {sha256}");
        }
        finally
        {
            one.Release();
        }
    }
}
