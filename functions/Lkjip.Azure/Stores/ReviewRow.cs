using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>A review as a row: compressed and cut as versions are, always in one row.</summary>
internal static class ReviewRow
{
    internal static TableEntity Write(string partition, ReviewWrite write)
    {
        var row = VersionRows.WriteChunk(partition, Rows.Review(write.Version), VersionRows.Compress(write.Content.Span));
        row["Version"] = write.Version;
        return row;
    }

    internal static StoredReview Read(TableEntity row) =>
        new(row.GetInt32("Version")!.Value, VersionRows.Decompress(VersionRows.ReadChunk(row))) { ETag = row.ETag };
}
