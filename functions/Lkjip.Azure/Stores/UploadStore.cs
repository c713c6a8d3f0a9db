using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Lkjip.Azure.Stores;

/// <summary>Files on their way into a report, apart from the archive and only for a few days (tempat titipan berkas).</summary>
public sealed class UploadStore
{
    private const string NameKey = "filename";
    private const int IdBytes = 16;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(3);

    private readonly BlobContainerClient container;
    private readonly TimeProvider time;

    internal UploadStore(BlobContainerClient container, TimeProvider time) => (this.container, this.time) = (container, time);

    /// <summary>Keeps a file for a report; the answer is its id. What was kept for long leaves.</summary>
    public async Task<string> KeepAsync(ReportKey report, string name, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        await RemoveOldAsync(report, cancellationToken);
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdBytes));
        var options = new BlobUploadOptions { Metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [NameKey] = Uri.EscapeDataString(name) } };
        await container.GetBlobClient(NameOf(report, id)).UploadAsync(new BinaryData(content), options, cancellationToken);
        return id;
    }

    /// <summary>The file of an id; null when the report has none or it was kept for too long.</summary>
    public async Task<KeptUpload?> FindAsync(ReportKey report, string id, CancellationToken cancellationToken)
    {
        if (id.Length != 2 * IdBytes || !id.All(char.IsAsciiHexDigitLower))
            return null;
        try
        {
            var found = (await container.GetBlobClient(NameOf(report, id)).DownloadContentAsync(cancellationToken)).Value;
            return new KeptUpload(id, Uri.UnescapeDataString(found.Details.Metadata.TryGetValue(NameKey, out var name) ? name : ""), found.Content.ToMemory());
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    private static string NameOf(ReportKey report, string id) => $"{report}/{id}";

    private async Task RemoveOldAsync(ReportKey report, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - Kept;
        await foreach (var blob in container.GetBlobsAsync(prefix: NameOf(report, ""), cancellationToken: cancellationToken))
        {
            if (blob.Properties.CreatedOn < before)
                await container.DeleteBlobIfExistsAsync(blob.Name, cancellationToken: cancellationToken);
        }
    }
}
