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

    /// <summary>The indicators of an objective that are in force in the measured year.</summary>
    public IReadOnlyList<Indicator> IndicatorsOf(Objective objective) => IndicatorsOf(objective, Year);

    /// <summary>The indicators of objectives in force in the measured year, in the order of the objectives.</summary>
    public IEnumerable<(Objective Objective, Indicator Indicator)> Measured => InForce(Year);

    /// <summary>The indicators of objectives in force in a year, in the order of the objectives.</summary>
    public IEnumerable<(Objective Objective, Indicator Indicator)> InForce(int year) =>
        Report.Plan.Objectives.SelectMany(objective => IndicatorsOf(objective, year).Select(indicator => (objective, indicator)));

    /// <summary>The objectives of a year: all but those whose indicators are all of other years.</summary>
    public IReadOnlyList<Objective> ObjectivesIn(int year) =>
        [.. Report.Plan.Objectives.Where(objective => IndicatorsOf(objective, year).Count > 0 || !AllIndicatorsOf(objective).Any())];

    public FigureMaker Figures(string table) => Figures(table, table);

    /// <summary>For a table that shows the figures of another again: rounded by the policy of that one.</summary>
    public FigureMaker Figures(string table, string policyOf) => new(this, new TablePolicy(Policy, policyOf), table);

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

    /// <summary>The objective that a budget item serves: that of the allocation that covers it, else of the first one below it.</summary>
    public Objective? ObjectiveOf(BudgetNode node)
    {
        var allocations = Report.Budget.Allocations.Where(allocation => allocation.ObjectiveId is not null && Node(allocation.BudgetItemId) is not null).ToList();
        var own = allocations.Find(allocation => Node(allocation.BudgetItemId)!.SelfAndBelow().Contains(node))
            ?? allocations.Find(allocation => node.SelfAndBelow().Contains(Node(allocation.BudgetItemId)));
        return Objective(own?.ObjectiveId);
    }

    private List<Indicator> IndicatorsOf(Objective objective, int year) =>
        [.. AllIndicatorsOf(objective).Where(indicator => indicator.IsInForce(year))];

    private IEnumerable<Indicator> AllIndicatorsOf(Objective objective) =>
        Report.Indicators.Where(indicator => indicator.Level == IndicatorLevel.Objective && indicator.ObjectiveId == objective.Id);
}
