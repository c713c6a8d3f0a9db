using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Starting;

/// <summary>The budget tree of a later year: the same items without amounts, the earlier amounts in their history (anggaran tahun berikutnya).</summary>
internal static class NextBudget
{
    /// <summary>The budget after the one of a report.</summary>
    public static Budget Of(PerformanceReport former, int years)
    {
        var budget = former.Budget;
        var year = budget.Year ?? former.Period.MeasuredYear ?? former.Period.Year;
        var programs = budget.Programs.Select(program => new BudgetNode(program, null)).ToList();
        return new()
        {
            Year = budget.Year + years,
            Programs = [.. programs.Select(program => Later(program, year))],
            Allocations = [.. budget.Allocations.Select(allocation => allocation with { Ceiling = null, Spent = null })],
            History = With(budget.History, programs.Count > 0 ? YearOf(programs, year) : null),
        };
    }

    private static BudgetItem Later(BudgetNode node, int year) => node.Item with
    {
        CeilingOriginal = null,
        CeilingRevised = null,
        Spent = null,
        SpentByQuarter = [],
        PhysicalProgress = null,
        History = With(node.Item.History, IsComplete(node) ? Typed(node, year) : null),
        Children = [.. node.Children.Select(child => Later(child, year))],
        Analysis = new(),
    };

    private static BudgetYear Typed(BudgetNode node, int year) => new()
    {
        Year = year, Ceiling = node.Ceiling!.Value, Spent = node.Spent!.Value, SpentByQuarter = node.Item.SpentByQuarter,
        PhysicalProgress = node.Item.PhysicalProgress,
    };

    // A sum over a part of the tree would look like a small year.
    private static BudgetYear? YearOf(List<BudgetNode> programs, int year) => !programs.TrueForAll(IsComplete) ? null : new()
    {
        Year = year,
        Ceiling = Sum(programs, program => program.Ceiling!.Value),
        Spent = Sum(programs, program => program.Spent!.Value),
    };

    private static Rupiah Sum(List<BudgetNode> programs, Func<BudgetNode, Rupiah> amount) =>
        programs.Aggregate(Rupiah.Zero, (sum, program) => sum + amount(program));

    private static bool IsComplete(BudgetNode node) =>
        node.SelfAndBelow().Where(below => below.Children.Count == 0).All(leaf => leaf.Ceiling is not null && leaf.Spent is not null);

    private static IReadOnlyList<BudgetYear> With(IReadOnlyList<BudgetYear> history, BudgetYear? year) =>
        year is null || history.Any(known => known.Year == year.Year) ? history : [.. history, year];
}
