namespace Lkjip.Domain.Reports;

/// <summary>How a displayed figure is rounded (pembulatan).</summary>
public sealed record Rounding
{
    /// <summary>Half-up (away from zero) or truncated; default half-up.</summary>
    public RoundingMode Mode { get; init; }

    /// <summary>Decimals, 0 to 8; default 2.</summary>
    public int Decimals { get; init; } = 2;
}
