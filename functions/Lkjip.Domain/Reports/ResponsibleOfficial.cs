namespace Lkjip.Domain.Reports;

/// <summary>An official with the indicators and programs he answers for (pejabat penanggung jawab).</summary>
public sealed record ResponsibleOfficial
{
    /// <summary>The position: "Sekretaris Dinas".</summary>
    public required string Position { get; init; }

    /// <summary>Indicators of objectives he answers for; the budget is that of the objective.</summary>
    [RefersTo(EntityKind.Indicator)]
    public IReadOnlyList<string> IndicatorIds { get; init; } = [];

    /// <summary>Programs he answers for, measured by their indicator of level program.</summary>
    [RefersTo(EntityKind.BudgetItem)]
    public IReadOnlyList<string> BudgetItemIds { get; init; } = [];
}
