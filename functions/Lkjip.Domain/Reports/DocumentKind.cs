namespace Lkjip.Domain.Reports;

/// <summary>The signed parts of a report.</summary>
public enum DocumentKind
{
    /// <summary>The foreword (kata pengantar).</summary>
    Foreword,

    /// <summary>The whole report, at its end (penutup).</summary>
    Report,

    /// <summary>The matrix of the strategic plan (matriks Renstra).</summary>
    StrategicPlan,

    /// <summary>The annual plan (RKT).</summary>
    AnnualPlan,

    /// <summary>The decree on key indicators (keputusan IKU).</summary>
    KeyIndicatorDecree,

    /// <summary>The statement of review (pernyataan telah direviu).</summary>
    ReviewStatement,
}
