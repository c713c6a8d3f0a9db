namespace Lkjip.Domain.Reports;

/// <summary>What the achievement of the agency is the mean of.</summary>
public enum AgencyMean
{
    /// <summary>Of its objectives (sasaran).</summary>
    Objectives,

    /// <summary>Of its indicators (indikator).</summary>
    Indicators,
}
