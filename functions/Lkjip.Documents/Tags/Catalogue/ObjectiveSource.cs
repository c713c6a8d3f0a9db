using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>An objective with the report it belongs to.</summary>
internal sealed record ObjectiveSource(ReportContext Context, Objective Objective, int Position)
{
    /// <summary>All objectives of a report.</summary>
    public static IEnumerable<ObjectiveSource> All(ReportContext context) =>
        context.Report.Plan.Objectives.Select((objective, index) => new ObjectiveSource(context, objective, index + 1));

    /// <summary>Its figure in a table, or null.</summary>
    public Figure? Figure(string table, string column) => Context.Assessment.Find(table, Objective.Id, column);

    /// <summary>Its value as the efficiency takes it.</summary>
    public decimal? Taken(string column) => ColumnRule.Of(Context.Report.Policy, "efficiency", "efficiency").Take(Figure("efficiency", column));

    /// <summary>Its goal, or null.</summary>
    public Goal? Goal => Context.Report.Plan.Goals.FirstOrDefault(goal => goal.Id == Objective.GoalId);

    /// <summary>Its indicators.</summary>
    public IEnumerable<IndicatorSource> Indicators => Context.Report.Indicators
        .Where(indicator => indicator.Level == IndicatorLevel.Objective && indicator.ObjectiveId == Objective.Id)
        .Select((indicator, index) => new IndicatorSource(Context, indicator, index + 1));

    /// <summary>The rows of the strategy matrix that belong to it.</summary>
    public IEnumerable<StrategySource> Strategies => StrategySource.All(Context)
        .Where(row => row.Strategy.ObjectiveId == Objective.Id).Select((row, index) => row with { Position = index + 1 });

    /// <summary>Its rows of the supporting programs.</summary>
    public IEnumerable<TableRow> Supporting => (Context.Assessment.Table("supporting")?.Rows ?? [])
        .SkipWhile(row => row.Kind != RowKind.Objective || row.Id != Objective.Id).Skip(1).TakeWhile(row => row.Kind != RowKind.Objective);

    /// <summary>Its analysis and those of its indicators.</summary>
    public IEnumerable<Analysis> Analyses => Indicators.Select(source => source.Indicator.Analysis).Prepend(Objective.Analysis);
}
