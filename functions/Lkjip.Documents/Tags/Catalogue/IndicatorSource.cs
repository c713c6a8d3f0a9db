using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An indicator with the report it belongs to.</summary>
internal sealed record IndicatorSource(ReportContext Context, Indicator Indicator, int Position)
{
    /// <summary>Its figure in a table, or null.</summary>
    public Figure? Figure(string table, string column) => Context.Assessment.Find(table, Indicator.Id, column);

    /// <summary>Its value as the achievement takes it.</summary>
    public decimal? Taken(string column) => ColumnRule.Of(Context.Report.Policy, "achievement", "achievement").Take(Figure("achievement", column));

    /// <summary>The objective it belongs to, or null.</summary>
    public Objective? Objective => Context.Report.Plan.Objectives.FirstOrDefault(o => o.Id == Indicator.ObjectiveId);

    /// <summary>The ordinal of its objective, or null.</summary>
    public int? ObjectivePosition => Objective is { } objective ? Context.Report.Plan.Objectives.ToList().IndexOf(objective) + 1 : null;

    /// <summary>Its ordinal among the indicators of its objective, or null.</summary>
    public int? InObjective => Objective is { } objective
        ? Context.Report.Indicators.Where(i => i.Level == IndicatorLevel.Objective && i.ObjectiveId == objective.Id).ToList().IndexOf(Indicator) + 1
        : null;

    /// <summary>The goal it belongs to, or null.</summary>
    public Goal? Goal => Context.Report.Plan.Goals.FirstOrDefault(g => g.Id == (Indicator.GoalId ?? Objective?.GoalId));
}
