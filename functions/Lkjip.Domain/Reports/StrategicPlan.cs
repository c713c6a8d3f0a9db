namespace Lkjip.Domain.Reports;

/// <summary>The strategic plan (Rencana Strategis, Renstra) as far as the report shows it.</summary>
public sealed record StrategicPlan
{
    /// <summary>First year of the plan.</summary>
    public required int FromYear { get; init; }

    /// <summary>Last year of the plan.</summary>
    public required int ToYear { get; init; }

    /// <summary>The vision (visi).</summary>
    public string? Vision { get; init; }

    /// <summary>The meanings of the vision's words, in order.</summary>
    public IReadOnlyList<string> VisionMeanings { get; init; } = [];

    /// <summary>The missions (misi).</summary>
    public IReadOnlyList<Mission> Missions { get; init; } = [];

    /// <summary>The region's goal that the agency supports (tujuan RPJMD).</summary>
    public string? RegionGoal { get; init; }

    /// <summary>The indicator of the region's goal.</summary>
    public string? RegionGoalIndicator { get; init; }

    /// <summary>The region's objectives (sasaran RPJMD).</summary>
    public IReadOnlyList<string> RegionObjectives { get; init; } = [];

    /// <summary>The indicator of the region's objective.</summary>
    public string? RegionObjectiveIndicator { get; init; }

    /// <summary>The agency's goals (tujuan).</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>The agency's objectives, in order (sasaran strategis).</summary>
    public required IReadOnlyList<Objective> Objectives { get; init; }

    /// <summary>Strategies and policies per objective (strategi dan arah kebijakan).</summary>
    public IReadOnlyList<Strategy> Strategies { get; init; } = [];

    /// <summary>Strategic issues (isu strategis).</summary>
    public IReadOnlyList<string> Issues { get; init; } = [];

    /// <summary>Targets per year, in versions: before and after a revision (matriks target Renstra).</summary>
    public IReadOnlyList<TargetVersion> TargetVersions { get; init; } = [];
}
