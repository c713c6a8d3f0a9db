namespace Lkjip.Domain.Reports;

/// <summary>The kind of value an indicator has (jenis nilai).</summary>
public enum IndicatorKind
{
    /// <summary>A percentage or rate (persen).</summary>
    Percent,

    /// <summary>A count of people, cases or documents (jumlah).</summary>
    Count,

    /// <summary>An index or score (indeks).</summary>
    Index,

    /// <summary>An amount of money (rupiah).</summary>
    Rupiah,

    /// <summary>A grade on an ordered scale (predikat, such as BB).</summary>
    Grade,

    /// <summary>Reached or not reached (tercapai/tidak).</summary>
    Binary,
}
