using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A row of the strategy matrix with the report it belongs to.</summary>
internal sealed record StrategySource(ReportContext Context, Strategy Strategy, int Position)
{
    /// <summary>All rows of a report.</summary>
    public static IEnumerable<StrategySource> All(ReportContext context) =>
        context.Report.Plan.Strategies.Select((strategy, index) => new StrategySource(context, strategy, index + 1));

    /// <summary>The objective as the matrix words it, else as the plan does.</summary>
    public string? ObjectiveText => Strategy.ObjectiveText ?? Objective?.Text;

    /// <summary>The goal as the matrix words it, else as the plan does.</summary>
    public string? GoalText =>
        Strategy.GoalText ?? Context.Report.Plan.Goals.FirstOrDefault(goal => goal.Id == Objective?.GoalId)?.Text;

    private Objective? Objective => Context.Report.Plan.Objectives.FirstOrDefault(objective => objective.Id == Strategy.ObjectiveId);
}
