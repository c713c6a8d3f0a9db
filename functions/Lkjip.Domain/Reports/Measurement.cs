using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reports;

/// <summary>A target or an actual of a year or quarter (target atau realisasi).</summary>
/// <remarks>
/// Either <see cref="Value"/> as typed, or numerator and denominator, or addends; then the value is computed from them, exact,
/// and a typed value beside them is only checked.
/// </remarks>
public sealed record Measurement
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The quarter, 1 to 4; absent for the whole year.</summary>
    public int? Quarter { get; init; }

    /// <summary>The value as typed.</summary>
    public MeasuredValue? Value { get; init; }

    /// <summary>The numerator (pembilang), with <see cref="Denominator"/>; the value is their ratio, times 100 for percentages.</summary>
    public decimal? Numerator { get; init; }

    /// <summary>The denominator (penyebut).</summary>
    public decimal? Denominator { get; init; }

    /// <summary>The parts whose sum is the value.</summary>
    public IReadOnlyList<Addend> Addends { get; init; } = [];

    /// <summary>Why the value does not apply, when it is "-" or "n/a".</summary>
    public string? Note { get; init; }
}
