namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-09: target and actual are equal for every indicator of an objective (realisasi sama dengan target).</summary>
/// <remarks>Hardly the outcome of a measurement. Judged for objectives with at least three measured indicators, none of them made of components.</remarks>
internal sealed class ActualsEqualTargets() : ReviewRule("R-WJR-09", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from objective in context.Report.Plan.Objectives
        let pairs = context.Measured.Where(indicator => indicator.ObjectiveId == objective.Id).Select(indicator => (
            Target: context.Assessment.Find("achievement", indicator.Id, "target"), Actual: context.Assessment.Find("achievement", indicator.Id, "actual"))).ToList()
        where pairs.Count > 2 && pairs.TrueForAll(pair => pair is { Target.Reason: null, Actual: { Reason: null, IsComputed: false } }
            && pair.Target.Exact == pair.Actual.Exact && pair.Target.Shown == pair.Actual.Shown)
        select Found(objective.Text, string.Join("; ", pairs.Select(pair => pair.Actual!.Shown)), null, pairs[0].Actual!.Id);
}
