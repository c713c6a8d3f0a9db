namespace Lkjip.Domain.Review.Records;

/// <summary>What stands at the head and foot of the review's documents (identitas reviu).</summary>
public sealed record ReviewHeader
{
    /// <summary>The number of the review note: "700/12/409.060/2023".</summary>
    public string? Number { get; init; }

    /// <summary>The date of the documents.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>To whom the note goes; absent: the head of the agency.</summary>
    public string? Recipient { get; init; }

    /// <summary>The reviewing office; absent: the region's inspectorate.</summary>
    public string? Inspectorate { get; init; }

    /// <summary>Its address, as in the letterhead.</summary>
    public string? Address { get; init; }

    /// <summary>The team, in the order of its signatures.</summary>
    public IReadOnlyList<ReviewTeamMember> Team { get; init; } = [];

    /// <summary>Who signs the statement.</summary>
    public ReviewSigner Signer { get; init; } = new();

    /// <summary>What the team recommends, point by point (rekomendasi).</summary>
    public IReadOnlyList<string> Recommendations { get; init; } = [];
}
