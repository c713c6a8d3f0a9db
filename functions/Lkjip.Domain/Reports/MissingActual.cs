namespace Lkjip.Domain.Reports;

/// <summary>What a missing actual means for a mean.</summary>
public enum MissingActual
{
    /// <summary>It is left out.</summary>
    Exclude,

    /// <summary>It counts as 0.</summary>
    Zero,
}
