namespace Lkjip.Domain.Reports;

/// <summary>What helped and what hindered in a quarter, and what follows from it (faktor pendukung, faktor penghambat, tindak lanjut).</summary>
public sealed record QuarterFactors
{
    /// <summary>The quarter, 1 to 4.</summary>
    public required int Quarter { get; init; }

    /// <summary>What helped (faktor pendukung).</summary>
    public IReadOnlyList<string> Enabling { get; init; } = [];

    /// <summary>What hindered (faktor penghambat).</summary>
    public IReadOnlyList<string> Inhibiting { get; init; } = [];

    /// <summary>What is to be done.</summary>
    public IReadOnlyList<FollowUp> FollowUps { get; init; } = [];
}
