namespace Lkjip.Domain.Reports;

/// <summary>The annual plan (Rencana Kinerja Tahunan, RKT).</summary>
public sealed record AnnualPlan
{
    /// <summary>The year planned.</summary>
    public required int Year { get; init; }

    /// <summary>When it was signed.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Its targets.</summary>
    public IReadOnlyList<PlannedTarget> Targets { get; init; } = [];
}
