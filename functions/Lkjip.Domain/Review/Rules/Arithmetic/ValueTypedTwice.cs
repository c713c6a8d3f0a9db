using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Arithmetic;

/// <summary>R-ARI-19: one year or quarter has two targets, actuals or budgets (satu periode diisi dua kali).</summary>
/// <remarks>Only one of them enters the computation. Judged for indicators, plan versions, agreements, the annual plan and earlier budgets; a year that is missing is not judged.</remarks>
internal sealed class ValueTypedTwice() : ReviewRule("R-ARI-19", Severity.Error)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from one in Measured(context).Concat(Planned(context)).Concat(Budgets(context))
        group one by one into same
        where same.Count() > 1
        select Found(same.Key.Name, same.Key.Period, null, null, ("what", same.Key.What));

    private static IEnumerable<(string Id, string Name, string What, string Period)> Measured(ReviewContext context) =>
        from indicator in context.Report.Indicators
        from list in new[] { (What: "Target", Values: indicator.Targets), (What: "Realisasi", Values: indicator.Actuals) }
        from value in list.Values
        select (indicator.Id, indicator.Name, list.What, ComponentsDifferFromValue.Period(value));

    private static IEnumerable<(string Id, string Name, string What, string Period)> Planned(ReviewContext context) =>
        context.Report.Plan.TargetVersions.SelectMany(version => Of(context, $"Target Renstra {version.Label}", version.Targets))
            .Concat(context.Report.Agreements.SelectMany(agreement => Of(context, $"Target {agreement.Title}", agreement.Targets)))
            .Concat(Of(context, "Target rencana kinerja tahunan", context.Report.AnnualPlan?.Targets ?? []));

    private static IEnumerable<(string Id, string Name, string What, string Period)> Of(ReviewContext context, string what, IReadOnlyList<PlannedTarget> targets) =>
        targets.Select(target => (
            target.IndicatorId, context.Report.Indicators.FirstOrDefault(indicator => indicator.Id == target.IndicatorId)?.Name ?? target.IndicatorId, what,
            target.Year.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<(string Id, string Name, string What, string Period)> Budgets(ReviewContext context) =>
        context.Report.Budget.History.Select(year => ("", "Anggaran tahun sebelumnya", "Anggaran", year.Year.ToString(CultureInfo.InvariantCulture)));
}
