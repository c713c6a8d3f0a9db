namespace Lkjip.Domain.Reports;

/// <summary>What a column of an extra table holds.</summary>
public enum ExtraColumnKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A number; totals are shown.</summary>
    Count,

    /// <summary>An amount of money; totals are shown.</summary>
    Rupiah,

    /// <summary>A percentage; no totals.</summary>
    Percent,

    /// <summary>Computed: the sum of other columns.</summary>
    Sum,

    /// <summary>Computed: the first named column less the second.</summary>
    Difference,
}
