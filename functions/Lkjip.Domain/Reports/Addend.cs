namespace Lkjip.Domain.Reports;

/// <summary>A part of a value that is a sum (unsur penjumlahan).</summary>
public sealed record Addend
{
    /// <summary>What is counted: "AKL".</summary>
    public required string Label { get; init; }

    /// <summary>How many.</summary>
    public required decimal Value { get; init; }
}
