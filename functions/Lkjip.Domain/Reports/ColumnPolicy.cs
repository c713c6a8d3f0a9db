namespace Lkjip.Domain.Reports;

/// <summary>A deviation from the policy for one table or one of its columns.</summary>
public sealed record ColumnPolicy
{
    /// <summary>The id of the table in the ledger: "efficiency".</summary>
    public required string Table { get; init; }

    /// <summary>The id of the column; absent for all columns of the table.</summary>
    public string? Column { get; init; }

    /// <summary>Other rounding.</summary>
    public Rounding? Rounding { get; init; }

    /// <summary>Other chaining.</summary>
    public Chain? Chain { get; init; }

    /// <summary>True when the table shows capped achievements.</summary>
    public bool? Capped { get; init; }

    /// <summary>Another efficiency rule for this table.</summary>
    public string? Efficiency { get; init; }
}
