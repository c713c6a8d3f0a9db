using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A goal in the cascade of the annual plan (tujuan pada matriks RKT).</summary>
internal sealed record CascadeGoal(ReportContext Context, Goal? Goal)
{
    /// <summary>The goals that have programs, and at last what belongs to none.</summary>
    public static IEnumerable<CascadeGoal> All(ReportContext context) => context.Report.AnnualPlan is null
        ? []
        : context.Report.Plan.Goals.Select(goal => new CascadeGoal(context, goal)).Append(new CascadeGoal(context, null))
            .Where(goal => goal.Objectives.Any());

    /// <summary>Its indicators, one a line.</summary>
    public string? Indicators => Goal is null ? null : IndicatorsOf(Context, Goal);

    /// <summary>Its objectives; for no goal, what belongs to no objective when no program has one.</summary>
    public IEnumerable<CascadeObjective> Objectives => Goal is null
        ? CascadeObjective.Unallocated(Context)
        : ObjectiveSource.All(Context).Where(source => source.Objective.GoalId == Goal.Id)
            .Select(source => new CascadeObjective(Context, source)).Where(objective => objective.Items.Any());

    /// <summary>The indicators of a goal, one a line; the region's where the goal repeats the region's objective.</summary>
    public static string? IndicatorsOf(ReportContext context, Goal goal)
    {
        var own = context.Report.Indicators.Where(indicator => indicator.Level == IndicatorLevel.Goal && indicator.GoalId == goal.Id)
            .Select(indicator => indicator.Name).ToList();
        var repeats = context.Report.Plan.RegionObjectives.Any(text => Plain(text) == Plain(goal.Text));
        return own.Count > 0 ? string.Join('\n', own) : repeats ? context.Report.Plan.RegionObjectiveIndicator : null;
    }

    private static string Plain(string text) => text.Trim().TrimEnd('.').ToUpperInvariant();
}
