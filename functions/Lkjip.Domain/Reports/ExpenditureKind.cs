using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reports;

/// <summary>A kind of expenditure in the composition of the budget (jenis belanja).</summary>
public sealed record ExpenditureKind
{
    /// <summary>The name: "Belanja Modal".</summary>
    public required string Name { get; init; }

    /// <summary>The amount.</summary>
    public required Rupiah Amount { get; init; }
}
