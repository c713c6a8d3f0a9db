using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Sas;

namespace Lkjip.Azure.Stores;

/// <summary>Makes read-only links to blobs, signed with the account key or with a key lent to our identity.</summary>
/// <remarks>
/// <see href="https://learn.microsoft.com/rest/api/storageservices/create-service-sas"/> and
/// <see href="https://learn.microsoft.com/rest/api/storageservices/create-user-delegation-sas"/>
/// </remarks>
internal sealed class BlobLinks(BlobServiceClient service, TimeProvider time)
{
    // A lent key lives at most 7 days; a link must not outlive it.
    private static readonly TimeSpan KeyValidity = TimeSpan.FromHours(12);

    private UserDelegationKey? lent;

    internal async Task<DocumentLink> ForAsync(BlobClient blob, StoredDocument document, TimeSpan validity, CancellationToken cancellationToken)
    {
        var expires = time.GetUtcNow() + validity;
        // No start time: clocks differ by minutes, and a link that works at once is asked for.
        var sas = new BlobSasBuilder(BlobSasPermissions.Read, expires)
        {
            BlobContainerName = blob.BlobContainerName,
            BlobName = blob.Name,
            Resource = "b",
            Protocol = blob.Uri.Scheme == Uri.UriSchemeHttps ? SasProtocol.Https : SasProtocol.HttpsAndHttp,
            ContentDisposition = document.Disposition,
        };
        if (blob.CanGenerateSasUri)
            return new(blob.GenerateSasUri(sas), expires);
        var key = await KeyAsync(expires, cancellationToken);
        var uri = new BlobUriBuilder(blob.Uri) { Sas = sas.ToSasQueryParameters(key, blob.AccountName) };
        return new(uri.ToUri(), expires);
    }

    private async Task<UserDelegationKey> KeyAsync(DateTimeOffset needed, CancellationToken cancellationToken)
    {
        if (lent is { } key && key.SignedExpiresOn > needed)
            return key;
        var until = time.GetUtcNow() + KeyValidity;
        // Without a start time the key works at once.
        key = await service.GetUserDelegationKeyAsync(null, until > needed ? until : needed.AddMinutes(1), cancellationToken);
        return lent = key;
    }
}
