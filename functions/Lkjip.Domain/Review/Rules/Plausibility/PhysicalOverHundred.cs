namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-01: the physical progress of a budget item is above 100 % (realisasi fisik).</summary>
/// <remarks>Judged where the progress is typed or comes from an indicator; the means above it follow. A missing progress is not judged.</remarks>
internal sealed class PhysicalOverHundred() : ReviewRule("R-WJR-01", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from node in context.Nodes
        where node.Children.Count == 0
        let physical = context.Assessment.Find("budget", node.Item.Id, "physical")
        where physical?.Exact > 100m
        select Found(node.Item.Name, physical.Shown, "100%", physical.Id);
}
