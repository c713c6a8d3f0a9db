using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-20: the same measure has other values for an objective than for a program or its outputs (indikator yang sama di dua tingkat).</summary>
/// <remarks>
/// The same: equal name and unit, presentase and prosentase being persentase, of an objective or goal and any budget item, or of two items of which
/// one contains the other; sub-activities side by side may well count their own documents. The first is expected of the other. A value that is typed
/// for one of them only is not judged.
/// </remarks>
internal sealed class SameMeasureTwoValues() : ReviewRule("R-ARI-20", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from same in Indicators(context).Concat(Outputs(context)).GroupBy(one => (Normal(one.Name), Normal(one.Unit)))
        from pair in same.SelectMany((one, index) => same.Skip(index + 1).Select(other => (One: one, Other: other)))
        where Belong(context, pair.One.ItemId, pair.Other.ItemId)
        from what in new[] { (Name: "Target", One: pair.One.Target, Other: pair.Other.Target), (Name: "Realisasi", One: pair.One.Actual, Other: pair.Other.Actual) }
        where what is { One: not null, Other: not null }
        let one = what.One ?? 0m
        let other = what.Other ?? 0m
        where !TypedNumber.Agrees(other, one) && !TypedNumber.Agrees(one, other)
        select Found(pair.Other.Place, Show(other), Show(one), null, ("what", what.Name), ("name", pair.One.Name), ("source", pair.One.Place));

    private static bool Belong(ReviewContext context, string? one, string? other) =>
        one is null || other is null || Contains(context, one, other) || Contains(context, other, one);

    private static bool Contains(ReviewContext context, string item, string inside) =>
        context.Nodes.FirstOrDefault(node => node.Item.Id == item)?.SelfAndBelow().Any(node => node.Item.Id == inside) == true;

    private static IEnumerable<Measure> Indicators(ReviewContext context) =>
        context.Report.Indicators.Where(indicator => indicator.IsInForce(context.Year)).Select(indicator => new Measure(
            indicator.BudgetItemId, indicator.Name, indicator.Unit, $"indikator {Level(context, indicator)}", Of(indicator, indicator.Targets, context.Year), Of(indicator, indicator.Actuals, context.Year)));

    private static IEnumerable<Measure> Outputs(ReviewContext context) =>
        from support in context.Report.SupportingPrograms
        from row in support.Rows
        where row is { IndicatorId: null, Kind: not SupportingRowKind.Input, Name.Length: > 0 }
        select new Measure(support.BudgetItemId, row.Name, row.Unit, $"program pendukung {Item(context, support.BudgetItemId)}", row.Target?.Number, row.Actual?.Number);

    private static decimal? Of(Indicator indicator, IReadOnlyList<Measurement> values, int year) =>
        values.FirstOrDefault(value => value.Year == year && value.Quarter is null) is { } value ? TypedNumber.Of(indicator, value) : null;

    private static string Level(ReviewContext context, Indicator indicator) => indicator.BudgetItemId is { } id
        ? Item(context, id) : context.Report.Plan.Objectives.FirstOrDefault(objective => objective.Id == indicator.ObjectiveId)?.Text ?? indicator.Number ?? "tujuan";

    private static string Item(ReviewContext context, string id) => context.Nodes.FirstOrDefault(node => node.Item.Id == id)?.Item.Name ?? id;

    private static string Normal(string text) => string.Concat(text.ToUpperInvariant()
        .Replace("PRESENTASE", "PERSENTASE", StringComparison.Ordinal).Replace("PROSENTASE", "PERSENTASE", StringComparison.Ordinal).Where(char.IsLetterOrDigit));

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);

    private sealed record Measure(string? ItemId, string Name, string Unit, string Place, decimal? Target, decimal? Actual);
}
