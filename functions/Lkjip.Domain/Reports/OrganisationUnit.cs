namespace Lkjip.Domain.Reports;

/// <summary>A unit of the agency with its sub-units (unit organisasi).</summary>
public sealed record OrganisationUnit
{
    /// <summary>The name of the unit.</summary>
    public required string Name { get; init; }

    /// <summary>Units below it, in order.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];
}
