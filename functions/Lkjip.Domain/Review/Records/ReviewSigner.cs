namespace Lkjip.Domain.Review.Records;

/// <summary>Who signs the statement of review, the inspector (Inspektur).</summary>
public sealed record ReviewSigner
{
    /// <summary>Name with titles.</summary>
    public string? Name { get; init; }

    /// <summary>The position: "Inspektur Kabupaten Blitar", with Plt. where it is so.</summary>
    public string? Position { get; init; }

    /// <summary>The rank (pangkat).</summary>
    public string? Rank { get; init; }

    /// <summary>The employee number (NIP).</summary>
    public string? EmployeeNumber { get; init; }
}
