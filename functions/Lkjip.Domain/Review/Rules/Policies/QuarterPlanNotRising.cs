using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Policies;

/// <summary>R-KBJ-09: the cumulative spending plan falls from a quarter to the next, or leaves 0 to 100 % (rencana serapan kumulatif).</summary>
/// <remarks>Where no plan is typed, the built-in one counts.</remarks>
internal sealed class QuarterPlanNotRising() : ReviewRule("R-KBJ-09", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var plan = context.Report.Policy.QuarterPlan;
        if (plan.Any(percent => percent is < 0m or > 100m) || plan.Zip(plan.Skip(1)).Any(pair => pair.First > pair.Second))
        {
            yield return Found("Rencana serapan kumulatif", string.Join("; ", plan.Select(percent => IndonesianFormat.Percent(percent, 2, false))));
        }
    }
}
