using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reports;

/// <summary>The budget totals of an earlier year (anggaran tahun sebelumnya).</summary>
public sealed record BudgetYear
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The ceiling.</summary>
    public required Rupiah Ceiling { get; init; }

    /// <summary>What was spent.</summary>
    public required Rupiah Spent { get; init; }

    /// <summary>What was spent in quarters 1 to 4 of that year, at most four amounts; not cumulative.</summary>
    public IReadOnlyList<Rupiah> SpentByQuarter { get; init; } = [];

    /// <summary>Physical progress in percent.</summary>
    public decimal? PhysicalProgress { get; init; }
}
