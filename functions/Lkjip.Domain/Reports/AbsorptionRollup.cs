namespace Lkjip.Domain.Reports;

/// <summary>How the absorption of a parent is made.</summary>
public enum AbsorptionRollup
{
    /// <summary>Sum of spending over sum of ceilings.</summary>
    Weighted,

    /// <summary>The grand total is the mean of the programs' percentages; the review reports it.</summary>
    MeanOfPrograms,

    /// <summary>Every parent is the mean of its children's percentages; the review reports it.</summary>
    MeanOfChildren,
}
