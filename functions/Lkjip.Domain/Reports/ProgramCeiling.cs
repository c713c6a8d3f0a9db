using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reports;

/// <summary>The ceiling of a program in an agreement (pagu program).</summary>
public sealed record ProgramCeiling
{
    /// <summary>The program, when it is one of the budget tree.</summary>
    [RefersTo(EntityKind.BudgetItem)]
    public string? BudgetItemId { get; init; }

    /// <summary>The program's name, when it is not one of the budget tree.</summary>
    public string? Name { get; init; }

    /// <summary>The amount.</summary>
    public required Rupiah Amount { get; init; }

    /// <summary>Where the money comes from: "DAU" (sumber dana).</summary>
    public string? FundingSource { get; init; }
}
