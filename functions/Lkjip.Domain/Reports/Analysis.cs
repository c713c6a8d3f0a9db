namespace Lkjip.Domain.Reports;

/// <summary>The typed analysis of an objective, indicator or program (analisis).</summary>
/// <remarks>The parts follow the analyses that PermenPAN-RB 53/2014, annex II, asks for each objective.</remarks>
public sealed record Analysis
{
    /// <summary>Target against actual (target dan realisasi).</summary>
    public IReadOnlyList<NarrativeBlock> Achievement { get; init; } = [];

    /// <summary>Against earlier years (tahun sebelumnya).</summary>
    public IReadOnlyList<NarrativeBlock> History { get; init; } = [];

    /// <summary>Against the end of the strategic plan (target akhir Renstra).</summary>
    public IReadOnlyList<NarrativeBlock> PlanProgress { get; init; } = [];

    /// <summary>Against the national value (nasional).</summary>
    public IReadOnlyList<NarrativeBlock> National { get; init; } = [];

    /// <summary>Causes of success or failure (penyebab).</summary>
    public IReadOnlyList<NarrativeBlock> Causes { get; init; } = [];

    /// <summary>Constraints met (kendala).</summary>
    public IReadOnlyList<NarrativeBlock> Constraints { get; init; } = [];

    /// <summary>Remedies applied (solusi).</summary>
    public IReadOnlyList<NarrativeBlock> Remedies { get; init; } = [];

    /// <summary>What follows (tindak lanjut).</summary>
    public IReadOnlyList<NarrativeBlock> FollowUps { get; init; } = [];

    /// <summary>Programs that helped or hindered (program penunjang).</summary>
    public IReadOnlyList<NarrativeBlock> Programs { get; init; } = [];

    /// <summary>Factors and follow-up per quarter, for interim reports (triwulan).</summary>
    public IReadOnlyList<QuarterFactors> Quarters { get; init; } = [];
}
