using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review;

/// <summary>Reviews a report for contradictions and gaps (reviu).</summary>
public static class Reviewer
{
    /// <summary>Runs all rules over a report and its assessment; findings in the order of the rules.</summary>
    public static IReadOnlyList<Finding> Review(Assessment assessment) =>
        [.. Run(new ReviewContext(assessment))];

    private static IEnumerable<Finding> Run(ReviewContext context) => ReviewRules.All.SelectMany(rule => rule.Evaluate(context));
}
