using Lkjip.Domain.Assess.Ratings;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Assess;

/// <summary>A report with the indexes that its tables are built from.</summary>
internal sealed class AssessmentContext
{
    private readonly Dictionary<string, BudgetNode> nodes;

    public AssessmentContext(PerformanceReport report)
    {
        Report = report;
        Year = report.Period.MeasuredYear ?? report.Period.Year;
        Scale = BuiltInRatingScales.Find(report.Policy, report.Policy.RatingScale) ?? BuiltInRatingScales.All[0];
        Programs = [.. report.Budget.Programs.Select(program => new BudgetNode(program, null))];
        Nodes = [.. Programs.SelectMany(program => program.SelfAndBelow())];
        nodes = Nodes.ToDictionary(node => node.Item.Id, StringComparer.Ordinal);
    }

    public PerformanceReport Report { get; }

    public MeasurementPolicy Policy => Report.Policy;

    /// <summary>The year that is measured.</summary>
    public int Year { get; }

    public RatingScale Scale { get; }

    public IReadOnlyList<BudgetNode> Programs { get; }

    /// <summary>All budget items, parents first.</summary>
    public IReadOnlyList<BudgetNode> Nodes { get; }

    public BudgetNode? Node(string? id) => id is null ? null : nodes.GetValueOrDefault(id);

    public Indicator? Indicator(string? id) => Report.Indicators.FirstOrDefault(indicator => indicator.Id == id);

    public Objective? Objective(string? id) => Report.Plan.Objectives.FirstOrDefault(objective => objective.Id == id);

    public IReadOnlyList<Indicator> IndicatorsOf(Objective objective) =>
        [.. Report.Indicators.Where(indicator => indicator.Level == IndicatorLevel.Objective && indicator.ObjectiveId == objective.Id)];

    /// <summary>The indicators of objectives that have an objective, in the order of the objectives.</summary>
    public IEnumerable<(Objective Objective, Indicator Indicator)> Measured =>
        Report.Plan.Objectives.SelectMany(objective => IndicatorsOf(objective).Select(indicator => (objective, indicator)));

    public FigureMaker Figures(string table) => new(this, new TablePolicy(Policy, table), table);

    public RatingScale Grades(Indicator indicator) =>
        (indicator.GradeScale is { } id ? BuiltInRatingScales.Find(Policy, id) : null) ?? BuiltInRatingScales.All[0];

    /// <summary>The ceiling and spending of an allocation: of its budget item, or as typed.</summary>
    public (Rupiah? Ceiling, Rupiah? Spent) Budget(BudgetAllocation allocation) =>
        Node(allocation.BudgetItemId) is { } node ? (node.Ceiling, node.Spent) : (allocation.Ceiling, allocation.Spent);

    /// <summary>The ceiling and spending allocated to an objective.</summary>
    public (Rupiah? Ceiling, Rupiah? Spent) Budget(Objective objective)
    {
        var parts = Report.Budget.Allocations.Where(allocation => allocation.ObjectiveId == objective.Id).Select(Budget).ToList();
        return (BudgetNode.SumOf([.. parts.Select(part => part.Ceiling).OfType<Rupiah>()]),
            BudgetNode.SumOf([.. parts.Select(part => part.Spent).OfType<Rupiah>()]));
    }
}
