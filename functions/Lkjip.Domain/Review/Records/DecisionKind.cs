namespace Lkjip.Domain.Review.Records;

/// <summary>What the reviewer decides on a finding (keputusan atas temuan).</summary>
public enum DecisionKind
{
    /// <summary>It may stay, for a reason (diterima).</summary>
    Accepted,

    /// <summary>It has been put right (diperbaiki).</summary>
    Fixed,

    /// <summary>The agency must put it right (dikembalikan).</summary>
    Returned,
}
