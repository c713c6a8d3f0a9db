namespace Lkjip.Domain.Reports;

/// <summary>From where on the review asks about a value that is possible, but unlikely (ambang kewajaran).</summary>
/// <remarks>Nothing is computed with these; they only decide what the review mentions.</remarks>
public sealed record PlausibilityThresholds
{
    /// <summary>How many times larger or smaller an actual or a budget may be than the year before; default 2 (lonjakan).</summary>
    public decimal Jump { get; init; } = 2m;

    /// <summary>The achievement in percent above which the target is doubted; default 200 (capaian tinggi).</summary>
    public decimal HighAchievement { get; init; } = 200m;

    /// <summary>The achievement in percent below which nearly all money should not be spent; default 75 (capaian rendah).</summary>
    public decimal LowAchievement { get; init; } = 75m;

    /// <summary>The absorption in percent from which the money counts as nearly all spent; default 90 (serapan tinggi).</summary>
    public decimal HighAbsorption { get; init; } = 90m;

    /// <summary>The absorption in percent below which a target reached in full is doubted; default 50 (serapan rendah).</summary>
    public decimal LowAbsorption { get; init; } = 50m;
}
