using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-08: the weights of an objective's indicators nearly add up to 1 or 100, but not quite (bobot).</summary>
/// <remarks>Weights are relative, so that any sum counts; one within a tenth of the whole is taken for a slip. Indicators without a weight count as 1.</remarks>
internal sealed class WeightsDoNotSum() : ReviewRule("R-KBJ-08", Severity.Warning, MissingValues.NotJudged)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from objective in context.Report.Plan.Objectives
        let weights = context.Measured.Where(indicator => indicator.ObjectiveId == objective.Id).Select(indicator => indicator.Weight).ToList()
        where weights.Count > 1 && weights.Exists(weight => weight != 1m)
        let sum = weights.Sum()
        let whole = sum > 10m ? 100m : 1m
        where sum != whole && Math.Abs(sum - whole) <= whole / 10m
        select Found(
            objective.Text, IndonesianFormat.Number(sum, 4, false), IndonesianFormat.Number(whole, 0, false), null,
            ("parts", string.Join(" + ", weights.Select(weight => IndonesianFormat.Number(weight, 4, false)))));
}
