using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-16: a value that is typed year to date is smaller than the quarter before (nilai kumulatif menurun).</summary>
/// <remarks>Judged for cumulative entries. A quarter that is missing is left out.</remarks>
internal sealed class CumulativeFalls() : ReviewRule("R-WJR-16", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators.Where(indicator => indicator.Accumulation == Accumulation.Cumulative)
        from list in new[] { (What: "Target", Values: indicator.Targets), (What: "Realisasi", Values: indicator.Actuals) }
        let quarters = list.Values.Where(value => value.Year == context.Year && value.Quarter is not null && TypedNumber.Of(indicator, value) is not null)
            .OrderBy(value => value.Quarter).ToList()
        from pair in quarters.Zip(quarters.Skip(1))
        let before = TypedNumber.Of(indicator, pair.First)!.Value
        let now = TypedNumber.Of(indicator, pair.Second)!.Value
        where now < before
        select Found(
            indicator.Name, Show(now), Show(before), null,
            ("what", list.What), ("quarter", IndonesianFormat.Roman(pair.Second.Quarter!.Value)), ("before", IndonesianFormat.Roman(pair.First.Quarter!.Value)));

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);
}
