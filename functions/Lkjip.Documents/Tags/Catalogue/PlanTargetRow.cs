using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The planned targets of one indicator (baris target Renstra), with what the matrix of the strategic plan says beside them.</summary>
internal sealed record PlanTargetRow(IndicatorSource? Indicator, IReadOnlyList<ColumnValue> Values)
{
    /// <summary>The ordinal of the goal, or null.</summary>
    public int? GoalPosition => Indicator?.Goal is { } goal ? Indicator.Context.Report.Plan.Goals.ToList().IndexOf(goal) + 1 : null;

    /// <summary>The indicators of the goal, one a line; the region's indicator where the goal repeats the region's objective.</summary>
    public string? GoalIndicators => Indicator?.Goal is { } goal ? CascadeGoal.IndicatorsOf(Indicator.Context, goal) : null;

    /// <summary>The objective as the strategy matrix words it, else its own text.</summary>
    public string? ObjectiveInMatrix => Strategies.Select(row => row.ObjectiveText).FirstOrDefault() ?? Indicator?.Objective?.Text;

    /// <summary>Entries of the strategy matrix for the objective, numbered when there are several.</summary>
    public string? Listed(Func<Strategy, IReadOnlyList<string>> entries)
    {
        var all = Strategies.SelectMany(row => entries(row.Strategy)).Distinct(StringComparer.Ordinal).ToList();
        return all.Count == 1 ? all[0] : string.Join('\n', all.Select((text, index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {text}")));
    }

    private IEnumerable<StrategySource> Strategies => Indicator is null
        ? []
        : StrategySource.All(Indicator.Context).Where(row => row.Strategy.ObjectiveId is { } id && id == Indicator.Indicator.ObjectiveId);
}
