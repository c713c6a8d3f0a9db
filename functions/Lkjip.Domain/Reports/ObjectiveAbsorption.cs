namespace Lkjip.Domain.Reports;

/// <summary>Where the absorption of an objective comes from.</summary>
public enum ObjectiveAbsorption
{
    /// <summary>From the budget allocated to it.</summary>
    Allocations,

    /// <summary>The mean of the absorption of its supporting programs.</summary>
    SupportingPrograms,
}
