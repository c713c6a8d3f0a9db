using System.Globalization;

namespace Lkjip.Domain.Review.Records;

/// <summary>Takes a review over to a later version of the report (lanjutan reviu).</summary>
/// <remarks>
/// Answers stay. A decision stays while its finding is still there; when it is gone, it was fixed by whoever stored the version. A finding
/// that was called fixed and is there again is open again.
/// </remarks>
public static class ReviewCarry
{
    /// <summary>The review for a version.</summary>
    /// <param name="record">The review of an earlier version, or of this one, which stays as it is.</param>
    /// <param name="version">The version.</param>
    /// <param name="findings">Its findings.</param>
    /// <param name="by">Who stored the version.</param>
    /// <param name="at">When.</param>
    public static ReviewRecord To(ReviewRecord record, int version, IReadOnlyList<Finding> findings, string by, DateTimeOffset at)
    {
        if (record.Version == version)
        {
            return record;
        }

        var present = FindingId.Of(findings).Select(found => found.Id).ToHashSet(StringComparer.Ordinal);
        return record.Decisions.Aggregate(record with { Version = version }, (now, decision) => (present.Contains(decision.Finding), decision.Kind) switch
        {
            (true, DecisionKind.Fixed) => Changed(now, decision, null, "dibuka", by, at),
            (false, DecisionKind.Accepted or DecisionKind.Returned) =>
                Changed(now, decision, decision with { Kind = DecisionKind.Fixed, By = by, At = at, Version = version }, "hilang", by, at),
            _ => now,
        });
    }

    private static ReviewRecord Changed(ReviewRecord record, FindingDecision before, FindingDecision? after, string what, string by, DateTimeOffset at) =>
        ReviewPen.Logged(
            record with { Decisions = [.. record.Decisions.Select(decision => decision == before ? after : decision).OfType<FindingDecision>()] }, what, by, at,
            ("temuan", $"{before.Code} ({before.Place})"), ("id", before.Finding), ("versi", record.Version.ToString(CultureInfo.InvariantCulture)));
}
