using System.Globalization;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-30: a quarter has no value although others have (triwulan terlewat).</summary>
/// <remarks>
/// The year to date takes what is known, so that a gap would not be seen. A quarter for which no target stands where others have one is
/// not due; nor is one before or after the only measurement of an indicator measured once. In an interim report its own quarter counts as well.
/// </remarks>
internal sealed class QuarterGap() : ReviewRule("R-LKP-30", Severity.Warning, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) => Indicators(context).Concat(Spending(context));

    private IEnumerable<Finding> Indicators(ReviewContext context) =>
        from indicator in context.Measured
        where indicator.Accumulation != Accumulation.Single
        let filled = Quarters(context, indicator.Actuals)
        let planned = Quarters(context, indicator.Targets)
        where filled.Count > 0
        from quarter in Enumerable.Range(1, context.Report.Period.Quarter ?? filled[^1])
        where !filled.Contains(quarter) && (planned.Count == 0 || planned.Contains(quarter))
        select Gap(context, indicator.Name, quarter, filled.Where(one => one <= (context.Report.Period.Quarter ?? 4)), $"quarters/{indicator.Id}/toDate");

    // One finding where nobody has spent anything yet, else one for each that lacks it.
    private IEnumerable<Finding> Spending(ReviewContext context)
    {
        var leaves = context.Nodes.Where(node => node.Children.Count == 0 && node.Item.SpentByQuarter.Count > 0).ToList();
        foreach (var quarter in Enumerable.Range(1, context.Report.Period.Quarter ?? 0))
        {
            var missing = leaves.Where(node => node.Item.SpentByQuarter.Count < quarter).Select(node => (node.Item.Name, node.Item.Id, node.Item.SpentByQuarter.Count)).ToList();
            foreach (var (name, id, count) in missing.Count == leaves.Count ? missing.Select(one => one with { Name = "Anggaran", Id = "total" }).Take(1) : missing)
            {
                yield return Gap(context, name, quarter, Enumerable.Range(1, count), $"quarterBudget/{id}/spentToDate");
            }
        }
    }

    private Finding Gap(ReviewContext context, string name, int quarter, IEnumerable<int> filled, string figure) => Found(
        name, null, null, figure, ("quarter", IndonesianFormat.Roman(quarter)), ("filled", string.Join(", ", filled.Select(IndonesianFormat.Roman))),
        ("year", context.Year.ToString(CultureInfo.InvariantCulture)));

    private static List<int> Quarters(ReviewContext context, IReadOnlyList<Measurement> all) =>
        [.. Assess.Quarters.Typed(all, context.Year, 4).Select(measurement => measurement.Quarter!.Value)];
}
