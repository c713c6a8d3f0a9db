namespace Lkjip.Azure.Backups;

/// <summary>A table or container of an account beside the backup (perbandingan).</summary>
/// <param name="Name">Its name in backups.</param>
/// <param name="Same">How many rows or blobs are the same.</param>
/// <param name="Changed">How many are there with other content.</param>
/// <param name="Missing">How many of the backup the account has not.</param>
/// <param name="Added">How many the account has and the backup not.</param>
public sealed record PartComparison(string Name, long Same, long Changed, long Missing, long Added)
{
    /// <summary>True when there is no difference.</summary>
    public bool IsEqual => Changed + Missing + Added == 0;
}
