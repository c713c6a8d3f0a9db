using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reports;

/// <summary>A part of the budget that serves one objective, or none (alokasi per sasaran).</summary>
public sealed record BudgetAllocation
{
    /// <summary>The objective; absent for the remainder that serves none (tanpa sasaran).</summary>
    [RefersTo(EntityKind.Objective)]
    public string? ObjectiveId { get; init; }

    /// <summary>The program, activity or sub-activity that is meant, with its whole amount.</summary>
    [RefersTo(EntityKind.BudgetItem)]
    public string? BudgetItemId { get; init; }

    /// <summary>What the part is, when it is no item of the tree: "Anggaran rutin (gaji)".</summary>
    public string? Label { get; init; }

    /// <summary>The ceiling of the part, when it is no item of the tree.</summary>
    public Rupiah? Ceiling { get; init; }

    /// <summary>What was spent of the part, when it is no item of the tree.</summary>
    public Rupiah? Spent { get; init; }
}
