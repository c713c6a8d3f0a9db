namespace Lkjip.Domain.Reports;

/// <summary>One version of the strategic targets per year (versi target Renstra, sebelum/setelah perubahan).</summary>
public sealed record TargetVersion
{
    /// <summary>Id of the version.</summary>
    [Identifier(EntityKind.TargetVersion)]
    public required string Id { get; init; }

    /// <summary>The label as printed: "Sebelum Perubahan".</summary>
    public required string Label { get; init; }

    /// <summary>When the version was signed.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>True for the version in force for this report.</summary>
    public bool InForce { get; init; }

    /// <summary>Where the table comes from, printed under it.</summary>
    public string? Source { get; init; }

    /// <summary>The targets.</summary>
    public required IReadOnlyList<PlannedTarget> Targets { get; init; }
}
