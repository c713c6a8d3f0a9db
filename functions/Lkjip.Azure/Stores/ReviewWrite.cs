namespace Lkjip.Azure.Stores;

/// <summary>A review to be kept (penyimpanan reviu).</summary>
/// <param name="Version">The version of the report it is about.</param>
/// <param name="Content">The review as UTF-8 JSON.</param>
/// <param name="Before">The review it follows, as last read; of an earlier version, or null, when this version must have none yet.</param>
public sealed record ReviewWrite(int Version, ReadOnlyMemory<byte> Content, StoredReview? Before)
{
    /// <summary>True when it fits into a row.</summary>
    public bool Fits => VersionRows.Compress(Content.Span).Length <= VersionRows.RowBytes;

    internal bool Replaces => Before?.Version == Version;
}
