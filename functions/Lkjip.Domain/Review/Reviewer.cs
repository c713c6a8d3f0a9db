using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review;

/// <summary>Reviews a report for contradictions and gaps (reviu).</summary>
public static class Reviewer
{
    /// <summary>Runs all rules over a report and its assessment; findings in the order of the rules.</summary>
    /// <param name="assessment">The report with its figures.</param>
    /// <param name="fill">Fills the tags in a typed text about an indicator, objective or budget item, or about the report (null); by default there are none.</param>
    public static IReadOnlyList<Finding> Review(Assessment assessment, Func<string, string?, string>? fill = null) =>
        [.. Run(new ReviewContext(assessment, fill))];

    private static IEnumerable<Finding> Run(ReviewContext context) => ReviewRules.All.SelectMany(rule => rule.Evaluate(context));
}
