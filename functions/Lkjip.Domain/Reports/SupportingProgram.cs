namespace Lkjip.Domain.Reports;

/// <summary>A sub-activity that supports an objective, with input, output and outcome (program pendukung sasaran).</summary>
public sealed record SupportingProgram
{
    /// <summary>The objective it supports.</summary>
    [RefersTo(EntityKind.Objective)]
    public required string ObjectiveId { get; init; }

    /// <summary>The budget item (usually a sub-activity); its parents give activity and program.</summary>
    [RefersTo(EntityKind.BudgetItem)]
    public required string BudgetItemId { get; init; }

    /// <summary>The measured rows.</summary>
    public required IReadOnlyList<SupportingRow> Rows { get; init; }
}
