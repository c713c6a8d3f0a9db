namespace Lkjip.Domain.Reports;

/// <summary>A mission of the region or agency (misi).</summary>
public sealed record Mission
{
    /// <summary>Id of the mission.</summary>
    [Identifier(EntityKind.Mission)]
    public required string Id { get; init; }

    /// <summary>The label as printed: "MISI IV".</summary>
    public string? Label { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>True when the agency works for this mission.</summary>
    public bool Supported { get; init; }
}
