using Azure;

namespace Lkjip.Azure.Stores;

/// <summary>A review as kept (reviu tersimpan).</summary>
/// <param name="Version">The version of the report it is about.</param>
/// <param name="Content">The review as UTF-8 JSON.</param>
public sealed record StoredReview(int Version, ReadOnlyMemory<byte> Content)
{
    internal ETag ETag { get; init; }
}
