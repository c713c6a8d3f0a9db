using System.Globalization;
using Lkjip.Domain.Text;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-03: an actual, or the whole budget, is many times that of the year before (lonjakan).</summary>
/// <remarks>Threshold: <see cref="Reports.PlausibilityThresholds.Jump"/>. Without a value of the year before, or with one of 0, nothing is judged.</remarks>
internal sealed class ActualJumps() : ReviewRule("R-WJR-03", Severity.Note)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) => Actuals(context).Concat(Budgets(context));

    private IEnumerable<Finding> Actuals(ReviewContext context) =>
        from indicator in context.Report.Indicators.Where(indicator => context.Report.Period.Quarter is null && indicator.IsInForce(context.Year))
        let now = Actual(indicator, context.Year)
        let before = Actual(indicator, context.Year - 1)
        where IsJump(context, now, before)
        select Found(indicator.Name, Show(now!.Value), Show(before!.Value), $"achievement/{indicator.Id}/actual", Years(context));

    private IEnumerable<Finding> Budgets(ReviewContext context) =>
        from year in context.Report.Budget.History.Where(year => year.Year == (context.Report.Budget.Year ?? context.Year) - 1)
        from pair in new[] { (What: "Pagu anggaran", Column: "ceiling", Before: year.Ceiling), (What: "Realisasi anggaran", Column: "spent", Before: year.Spent) }
        where pair.Column == "ceiling" || context.Report.Period.Quarter is null
        let now = context.Assessment.Find("budget", "total", pair.Column)
        where IsJump(context, now?.Exact, pair.Before.Amount)
        select Found(pair.What, now!.Shown, IndonesianFormat.Rupiah(pair.Before.Amount), now.Id, Years(context));

    private static decimal? Actual(Reports.Indicator indicator, int year) =>
        indicator.Actuals.FirstOrDefault(actual => actual.Year == year && actual.Quarter is null) is { } actual ? TypedNumber.Of(indicator, actual) : null;

    private static bool IsJump(ReviewContext context, decimal? now, decimal? before) => now is > 0m && before is > 0m
        && Math.Max(now.Value, before.Value) > Math.Min(now.Value, before.Value) * context.Report.Policy.Plausibility.Jump;

    private static (string, string)[] Years(ReviewContext context) =>
        [("year", context.Year.ToString(CultureInfo.InvariantCulture)), ("before", (context.Year - 1).ToString(CultureInfo.InvariantCulture))];

    private static string Show(decimal value) => IndonesianFormat.Number(value, 2, false);
}
