namespace Lkjip.Domain.Reports;

/// <summary>The rounding modes met in reports.</summary>
public enum RoundingMode
{
    /// <summary>A half goes away from zero (pembulatan biasa).</summary>
    HalfUp,

    /// <summary>The further decimals are cut off (pemotongan).</summary>
    Truncate,
}
