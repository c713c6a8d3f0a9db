namespace Lkjip.Domain.Assess;

/// <summary>What a figure is, which decides how it is shown.</summary>
public enum FigureKind
{
    /// <summary>A percentage; shown "70,83%".</summary>
    Percent,

    /// <summary>A difference of percentages in points (poin); shown "2,35 poin" or, where the column says so, bare.</summary>
    Points,

    /// <summary>Money; shown "8.251.284.892".</summary>
    Rupiah,

    /// <summary>A count; shown "3.898".</summary>
    Count,

    /// <summary>A plain number such as an index; shown "72,79".</summary>
    Number,

    /// <summary>A grade or a word (BB, efisien); has no exact number.</summary>
    Word,
}
