using System.Security.Cryptography;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Review.Records;

namespace Lkjip.App.Reviews;

/// <summary>A review read from the storage, laid beside the version it is about (reviu yang dibuka).</summary>
/// <param name="Key">The report.</param>
/// <param name="Reviewed">The version with its figures and findings.</param>
/// <param name="Sheet">The review; taken over from an earlier version, or new, where this one has none yet.</param>
/// <param name="Before">What is kept now; null for nothing.</param>
internal sealed record OpenReview(ReportKey Key, ReviewedReport Reviewed, ReviewSheet Sheet, StoredReview? Before)
{
    private const int TagLength = 16;

    /// <summary>The tag that a caller must show to change the review: a hash of it.</summary>
    public string Tag => Convert.ToHexStringLower(SHA256.HashData(ReviewJson.Write(Sheet.Record)))[..TagLength];

    /// <summary>True once somebody has written in it, for this version or an earlier one.</summary>
    public bool HasBegun => Before is not null;

    /// <summary>The review as it is to be kept after a change.</summary>
    public ReviewWrite With(ReviewRecord changed) => new(changed.Version, ReviewJson.Write(changed), Before);
}
