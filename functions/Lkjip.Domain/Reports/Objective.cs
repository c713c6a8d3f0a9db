namespace Lkjip.Domain.Reports;

/// <summary>A strategic objective of the agency (sasaran strategis).</summary>
public sealed record Objective
{
    /// <summary>Id of the objective.</summary>
    [Identifier(EntityKind.Objective)]
    public required string Id { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The goal it belongs to.</summary>
    [RefersTo(EntityKind.Goal)]
    public string? GoalId { get; init; }

    /// <summary>Typed analysis of this objective (narasi per sasaran).</summary>
    public Analysis Analysis { get; init; } = new();
}
