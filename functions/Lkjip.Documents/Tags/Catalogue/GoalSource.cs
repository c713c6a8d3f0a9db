using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A goal with the report it belongs to.</summary>
internal sealed record GoalSource(ReportContext Context, Goal Goal, int Position)
{
    /// <summary>All goals of a report.</summary>
    public static IEnumerable<GoalSource> All(ReportContext context) =>
        context.Report.Plan.Goals.Select((goal, index) => new GoalSource(context, goal, index + 1));

    /// <summary>Its mission, or null.</summary>
    public Mission? Mission => Context.Report.Plan.Missions.FirstOrDefault(mission => mission.Id == Goal.MissionId);

    /// <summary>Its own indicators.</summary>
    public IEnumerable<IndicatorSource> Indicators => Context.Report.Indicators
        .Where(indicator => indicator.Level == IndicatorLevel.Goal && indicator.GoalId == Goal.Id)
        .Select((indicator, index) => new IndicatorSource(Context, indicator, index + 1));

    /// <summary>Its objectives.</summary>
    public IEnumerable<ObjectiveSource> Objectives => ObjectiveSource.All(Context)
        .Where(source => source.Objective.GoalId == Goal.Id).Select((source, index) => source with { Position = index + 1 });
}
