using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-20: the same measure has other values for an objective than for a program or its outputs (indikator yang sama di dua tingkat).</summary>
/// <remarks>
/// The same: equal name and unit, presentase and prosentase being persentase. The first of them is expected of the others. A value that is typed for
/// one of them only is not judged.
/// </remarks>
internal sealed class SameMeasureTwoValues() : ReviewRule("R-ARI-20", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from same in Indicators(context).Concat(Outputs(context)).GroupBy(one => (Normal(one.Name), Normal(one.Unit)))
        from what in new[] { "Target", "Realisasi" }
        let typed = same.Select(one => (one.Place, Value: what == "Target" ? one.Target : one.Actual)).Where(one => one.Value is not null)
            .Select(one => (one.Place, Value: one.Value ?? 0m)).ToList()
        where typed.Count > 1
        from other in typed.Skip(1)
        where !TypedNumber.Agrees(other.Value, typed[0].Value) && !TypedNumber.Agrees(typed[0].Value, other.Value)
        select Found(
            other.Place, Show(other.Value), Show(typed[0].Value), null, ("what", what), ("name", same.First().Name), ("source", typed[0].Place));

    private static IEnumerable<Measure> Indicators(ReviewContext context) =>
        context.Report.Indicators.Where(indicator => indicator.IsInForce(context.Year)).Select(indicator => new Measure(
            indicator.Name, indicator.Unit, $"indikator {Level(context, indicator)}", Of(indicator, indicator.Targets, context.Year), Of(indicator, indicator.Actuals, context.Year)));

    private static IEnumerable<Measure> Outputs(ReviewContext context) =>
        from support in context.Report.SupportingPrograms
        from row in support.Rows
        where row is { IndicatorId: null, Kind: not SupportingRowKind.Input, Name.Length: > 0 }
        select new Measure(row.Name, row.Unit, $"program pendukung {Item(context, support.BudgetItemId)}", row.Target?.Number, row.Actual?.Number);

    private static decimal? Of(Indicator indicator, IReadOnlyList<Measurement> values, int year) =>
        values.FirstOrDefault(value => value.Year == year && value.Quarter is null) is { } value ? TypedNumber.Of(indicator, value) : null;

    private static string Level(ReviewContext context, Indicator indicator) => indicator.BudgetItemId is { } id
        ? Item(context, id) : context.Report.Plan.Objectives.FirstOrDefault(objective => objective.Id == indicator.ObjectiveId)?.Text ?? indicator.Number ?? "tujuan";

    private static string Item(ReviewContext context, string id) => context.Nodes.FirstOrDefault(node => node.Item.Id == id)?.Item.Name ?? id;

    private static string Normal(string text) => string.Concat(text.ToUpperInvariant()
        .Replace("PRESENTASE", "PERSENTASE", StringComparison.Ordinal).Replace("PROSENTASE", "PERSENTASE", StringComparison.Ordinal).Where(char.IsLetterOrDigit));

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);

    private sealed record Measure(string Name, string Unit, string Place, decimal? Target, decimal? Actual);
}
