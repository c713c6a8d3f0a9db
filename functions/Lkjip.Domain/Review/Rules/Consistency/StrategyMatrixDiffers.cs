using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review.Naming;

namespace Lkjip.Domain.Review.Rules.Consistency;

/// <summary>R-KON-12: the matrix of strategies words a goal or objective otherwise than the plan, or has one that the plan has not (matriks strategi).</summary>
/// <remarks>A matrix that takes the plan's own wording has no text of its own and is not judged.</remarks>
internal sealed class StrategyMatrixDiffers() : ReviewRule("R-KON-12", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        context.Report.Plan.Strategies.SelectMany((row, index) => Of(context.Report.Plan, row, $"Matriks strategi, baris {(index + 1).ToString(CultureInfo.InvariantCulture)}"));

    private IEnumerable<Finding> Of(StrategicPlan plan, Strategy row, string place)
    {
        var goals = plan.Goals.Select(goal => goal.Text).ToList();
        if (row.GoalText is { } goal && goals.Count > 0 && !goals.Exists(text => Spelling.Same(goal, text)))
        {
            yield return Found(place, goal, Spelling.Nearest(goal, goals), null, ("what", "tujuan"));
        }

        var objectives = plan.Objectives.Where(objective => row.ObjectiveId is null || objective.Id == row.ObjectiveId).Select(objective => objective.Text).ToList();
        if (row.ObjectiveText is { } own && objectives.Count > 0 && !objectives.Exists(text => Spelling.Same(own, text)))
        {
            yield return Found(place, own, Spelling.Nearest(own, objectives), null, ("what", "sasaran"));
        }
    }
}
