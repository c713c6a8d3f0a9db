using Azure.Storage.Blobs.Models;

namespace Lkjip.Azure.Backups;

/// <summary>A blob in the list of its container; its bytes lie under their hash.</summary>
internal sealed record BlobEntry
{
    public required string Name { get; init; }

    public required string Sha256 { get; init; }

    public required long Size { get; init; }

    public string? ContentType { get; init; }

    public string? ContentEncoding { get; init; }

    public string? ContentLanguage { get; init; }

    public string? ContentDisposition { get; init; }

    public string? CacheControl { get; init; }

    public SortedDictionary<string, string>? Metadata { get; init; }

    internal static BlobEntry Of(BlobItem blob, string sha256) => new()
    {
        Name = blob.Name,
        Sha256 = sha256,
        Size = blob.Properties.ContentLength!.Value,
        ContentType = Text(blob.Properties.ContentType),
        ContentEncoding = Text(blob.Properties.ContentEncoding),
        ContentLanguage = Text(blob.Properties.ContentLanguage),
        ContentDisposition = Text(blob.Properties.ContentDisposition),
        CacheControl = Text(blob.Properties.CacheControl),
        Metadata = blob.Metadata is { Count: > 0 } metadata ? new(metadata, StringComparer.Ordinal) : null,
    };

    internal BlobHttpHeaders Headers() => new()
    {
        ContentType = ContentType,
        ContentEncoding = ContentEncoding,
        ContentLanguage = ContentLanguage,
        ContentDisposition = ContentDisposition,
        CacheControl = CacheControl,
    };

    // The service says nothing in more than one way.
    private static string? Text(string? value) => value is { Length: > 0 } ? value : null;
}
