namespace Lkjip.Domain.Reports;

/// <summary>A goal of the agency (tujuan).</summary>
public sealed record Goal
{
    /// <summary>Id of the goal.</summary>
    [Identifier(EntityKind.Goal)]
    public required string Id { get; init; }

    /// <summary>The text.</summary>
    public required string Text { get; init; }

    /// <summary>The mission it belongs to.</summary>
    [RefersTo(EntityKind.Mission)]
    public string? MissionId { get; init; }
}
