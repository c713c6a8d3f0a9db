namespace Lkjip.Domain.Reports;

/// <summary>A row of the matrix of goal, objective, strategies and policies (strategi dan arah kebijakan).</summary>
public sealed record Strategy
{
    /// <summary>The objective the row belongs to.</summary>
    [RefersTo(EntityKind.Objective)]
    public string? ObjectiveId { get; init; }

    /// <summary>The goal as this matrix words it, where it differs from the plan's goal.</summary>
    public string? GoalText { get; init; }

    /// <summary>The objective as this matrix words it, where it differs.</summary>
    public string? ObjectiveText { get; init; }

    /// <summary>Strategies (strategi).</summary>
    public IReadOnlyList<string> Strategies { get; init; } = [];

    /// <summary>Policies (arah kebijakan).</summary>
    public IReadOnlyList<string> Policies { get; init; } = [];

    /// <summary>Programs named in the row.</summary>
    public IReadOnlyList<string> Programs { get; init; } = [];
}
