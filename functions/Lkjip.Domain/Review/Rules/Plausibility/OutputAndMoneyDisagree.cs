using Lkjip.Domain.Assess;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-04: the target was reached in full with little money, or missed by far with nearly all of it (keluaran dan serapan).</summary>
/// <remarks>
/// Thresholds: <see cref="Reports.PlausibilityThresholds"/>. Judged for objectives, programs with an indicator, outputs of supporting programs and
/// physical progress; one finding a thing. An interim report is not judged, nor a row without achievement or absorption.
/// </remarks>
internal sealed class OutputAndMoneyDisagree() : ReviewRule("R-WJR-04", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) => context.Report.Period.Quarter is not null
        ? []
        : Pairs(context).Where(pair => Disagree(context, pair.Achievement?.Exact, pair.Absorption?.Exact)).DistinctBy(pair => pair.Subject, StringComparer.Ordinal)
            .Select(pair => Found(
                pair.Name, $"{pair.Achievement!.Shown} dengan serapan {pair.Absorption!.Shown}", null, pair.Absorption.Id,
                ("achievement", pair.Achievement.Shown), ("absorption", pair.Absorption.Shown)));

    private static IEnumerable<(string Subject, string Name, Figure? Achievement, Figure? Absorption)> Pairs(ReviewContext context)
    {
        var ledger = context.Assessment;
        return context.Report.Plan.Objectives
            .Select(objective => (objective.Id, objective.Text, ledger.Find("efficiency", objective.Id, "achievement"), ledger.Find("efficiency", objective.Id, "absorption")))
            .Concat(context.Report.Officials.SelectMany((official, index) => official.BudgetItemIds.Select(id => (Id: id, Row: FormattableString.Invariant($"o{index + 1}-{id}"))))
                .Select(pair => (pair.Id, Name(context, pair.Id), ledger.Find("officialEfficiency", pair.Row, "achievement"), ledger.Find("officialEfficiency", pair.Row, "absorption"))))
            .Concat(context.Report.SupportingPrograms.SelectMany(support => support.Rows.Select((row, index) => (Support: support, Row: row, Number: index + 1)))
                .Where(one => one.Row.Kind == Reports.SupportingRowKind.Output)
                .Select(one => (
                    one.Support.BudgetItemId, Name(context, one.Support.BudgetItemId),
                    ledger.Find("supporting", FormattableString.Invariant($"{one.Support.BudgetItemId}-{one.Number}"), "achievement"),
                    ledger.Find("budget", one.Support.BudgetItemId, "absorption"))))
            .Concat(context.Nodes.Where(node => node.Children.Count == 0)
                .Select(node => (node.Item.Id, node.Item.Name, ledger.Find("budget", node.Item.Id, "physical"), ledger.Find("budget", node.Item.Id, "absorption"))));
    }

    private static bool Disagree(ReviewContext context, decimal? achievement, decimal? absorption)
    {
        var limits = context.Report.Policy.Plausibility;
        return (achievement >= 100m && absorption < limits.LowAbsorption) || (achievement < limits.LowAchievement && absorption >= limits.HighAbsorption);
    }

    private static string Name(ReviewContext context, string id) => context.Nodes.FirstOrDefault(node => node.Item.Id == id)?.Item.Name ?? id;
}
