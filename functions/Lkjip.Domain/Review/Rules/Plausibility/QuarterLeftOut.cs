using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-20: a quarter has no actual though a later one has (triwulan terlewat).</summary>
/// <remarks>The gap takes the last known value, or counts as nothing in a sum. Indicators measured in one quarter only are not judged.</remarks>
internal sealed class QuarterLeftOut() : ReviewRule("R-WJR-20", Severity.Warning, MissingValues.Reported)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from indicator in context.Report.Indicators
        where indicator.Accumulation != Reports.Accumulation.Single
        let filled = indicator.Actuals.Where(actual => actual.Year == context.Year && actual.Quarter is not null
            && (actual.Value is not null || TypedNumber.Of(indicator, actual) is not null)).Select(actual => actual.Quarter!.Value).ToList()
        where filled.Count > 1
        let gaps = Enumerable.Range(filled.Min(), filled.Max() - filled.Min()).Except(filled).ToList()
        where gaps.Count > 0
        select Found(indicator.Name, string.Join(", ", gaps.Select(IndonesianFormat.Roman)), null, null, ("last", IndonesianFormat.Roman(filled.Max())));
}
