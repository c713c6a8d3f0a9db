namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-17: the kinds of expenditure do not add up to the budget (komposisi belanja).</summary>
/// <remarks>Held against the budget in force or the first budget. Not judged where either is missing.</remarks>
internal sealed class CompositionDiffersFromBudget() : ReviewRule("R-ARI-17", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var composed = context.Assessment.Find("composition", "total", "amount");
        var ceiling = context.Assessment.Find("budget", "total", "ceiling");
        var original = context.Assessment.Find("budget", "total", "ceilingOriginal");
        if (composed?.Exact is { } sum && ceiling?.Exact is { } whole && sum != whole && sum != original?.Exact)
        {
            yield return Found("Komposisi belanja", composed.Shown, ceiling.Shown, composed.Id);
        }
    }
}
