using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace Lkjip.Azure.Stores;

/// <summary>Writes a blob that is named by its content, and never again (tulis sekali).</summary>
/// <remarks>
/// What is there under the name is what was to be written. The service says so in one of two ways: the condition is not met, or a
/// retention policy of the container refuses the change:
/// <see href="https://learn.microsoft.com/azure/storage/blobs/immutable-time-based-retention-policy-overview"/>.
/// </remarks>
internal static class BlobOnce
{
    private const string Immutable = "BlobImmutableDueToPolicy";

    internal static async Task WriteOnceAsync(this BlobClient blob, ReadOnlyMemory<byte> content, string? contentType, CancellationToken cancellationToken)
    {
        var options = new BlobUploadOptions
        {
            HttpHeaders = new BlobHttpHeaders { ContentType = contentType },
            Conditions = new BlobRequestConditions { IfNoneMatch = ETag.All },
        };
        try
        {
            await blob.UploadAsync(new BinaryData(content), options, cancellationToken);
        }
        catch (RequestFailedException exists) when (IsThere(exists))
        {
            // Nothing is left to do.
        }
    }

    internal static bool IsThere(RequestFailedException refused) =>
        refused.ErrorCode is Immutable || refused.ErrorCode == BlobErrorCode.BlobAlreadyExists || refused.ErrorCode == BlobErrorCode.ConditionNotMet;
}
