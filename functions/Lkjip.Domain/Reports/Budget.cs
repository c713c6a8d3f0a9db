namespace Lkjip.Domain.Reports;

/// <summary>The budget tree with what was spent, and its mapping to objectives (anggaran).</summary>
public sealed record Budget
{
    /// <summary>The year of the budget, when it is not the measured year.</summary>
    public int? Year { get; init; }

    /// <summary>The programs, each with activities and sub-activities.</summary>
    public IReadOnlyList<BudgetItem> Programs { get; init; } = [];

    /// <summary>Which part of the budget serves which objective; every part once, the remainder with no objective.</summary>
    public IReadOnlyList<BudgetAllocation> Allocations { get; init; } = [];

    /// <summary>The composition by kind of expenditure (belanja operasi, belanja modal).</summary>
    public IReadOnlyList<ExpenditureKind> Composition { get; init; } = [];

    /// <summary>Totals of earlier years (realisasi tahun sebelumnya).</summary>
    public IReadOnlyList<BudgetYear> History { get; init; } = [];

    /// <summary>Where the budget table comes from, printed under it.</summary>
    public string? Source { get; init; }
}
