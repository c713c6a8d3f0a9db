namespace Lkjip.Domain.Reports;

/// <summary>How the absorption of a parent is made.</summary>
public enum AbsorptionRollup
{
    /// <summary>Sum of spending over sum of ceilings.</summary>
    Weighted,

    /// <summary>The mean of the children's percentages; the review reports it.</summary>
    MeanOfChildren,
}
