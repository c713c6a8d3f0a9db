using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Completeness;

/// <summary>R-LKP-10: constraints are told and no remedy (kendala tanpa solusi).</summary>
/// <remarks>Judged per objective, indicator and program, and for the sections on problems and recommendations. Without constraints nothing is said.</remarks>
internal sealed class ConstraintWithoutRemedy() : ReviewRule("R-LKP-10", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context)
    {
        var report = context.Report;
        var typed = report.Plan.Objectives.Select(objective => (objective.Text, objective.Analysis))
            .Concat(report.Indicators.Select(indicator => (indicator.Name, indicator.Analysis)))
            .Concat(context.Nodes.Select(node => (node.Item.Name, node.Item.Analysis)));
        foreach (var (name, _) in typed.Where(one => one.Item2.Constraints.Count > 0 && one.Item2.Remedies.Count == 0 && one.Item2.FollowUps.Count == 0))
        {
            yield return Found(name);
        }

        if (Has(report, "obstacles") && !Has(report, "recommendations"))
        {
            yield return Found("Permasalahan");
        }
    }

    private static bool Has(PerformanceReport report, string section) => report.Narratives.GetValueOrDefault(section) is { Count: > 0 };
}
