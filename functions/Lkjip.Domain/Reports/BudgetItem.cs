using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reports;

/// <summary>A program, activity or sub-activity of the budget (program, kegiatan, sub kegiatan).</summary>
/// <remarks>
/// The level follows from the depth: 1 program, 2 activity, 3 sub-activity. Money is typed at the leaves; what is typed at a
/// parent as well is only checked against the sum of its children.
/// </remarks>
public sealed record BudgetItem
{
    /// <summary>Id, unique in the whole tree.</summary>
    [Identifier(EntityKind.BudgetItem)]
    public required string Id { get; init; }

    /// <summary>The code of the nomenclature, when there is one.</summary>
    public string? Code { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The ceiling of the first budget (pagu awal).</summary>
    public Rupiah? CeilingOriginal { get; init; }

    /// <summary>The ceiling of the changed budget (pagu perubahan).</summary>
    public Rupiah? CeilingRevised { get; init; }

    /// <summary>What was spent in the year (realisasi anggaran).</summary>
    public Rupiah? Spent { get; init; }

    /// <summary>What was spent in quarters 1 to 4, at most four amounts; not cumulative.</summary>
    public IReadOnlyList<Rupiah> SpentByQuarter { get; init; } = [];

    /// <summary>The item in earlier years, for comparison; absent for an item that is new (tahun sebelumnya).</summary>
    public IReadOnlyList<BudgetYear> History { get; init; } = [];

    /// <summary>Physical progress in percent as typed (realisasi fisik).</summary>
    public decimal? PhysicalProgress { get; init; }

    /// <summary>An indicator whose achievement is the physical progress.</summary>
    [RefersTo(EntityKind.Indicator)]
    public string? PhysicalProgressIndicatorId { get; init; }

    /// <summary>Where the money comes from (sumber dana).</summary>
    public string? FundingSource { get; init; }

    /// <summary>The unit that answers for it.</summary>
    public string? ResponsibleUnit { get; init; }

    /// <summary>The outcome that a program is meant to have, in words.</summary>
    public string? Outcome { get; init; }

    /// <summary>Activities of a program, sub-activities of an activity.</summary>
    public IReadOnlyList<BudgetItem> Children { get; init; } = [];

    /// <summary>Typed analysis of the program or activity (narasi per program).</summary>
    public Analysis Analysis { get; init; } = new();
}
