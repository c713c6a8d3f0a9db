namespace Lkjip.Domain.Reports;

/// <summary>A row of a staffing table.</summary>
public sealed record StaffingRow
{
    /// <summary>The label: "Pembina".</summary>
    public required string Label { get; init; }

    /// <summary>The detail: "IV/a".</summary>
    public string? Detail { get; init; }

    /// <summary>The group: "ASN" or "Non ASN".</summary>
    public string? Group { get; init; }

    /// <summary>People, one number per count column.</summary>
    public required IReadOnlyList<int> Counts { get; init; }
}
