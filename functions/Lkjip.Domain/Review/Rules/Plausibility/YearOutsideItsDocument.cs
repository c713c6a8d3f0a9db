using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Plausibility;

/// <summary>R-WJR-19: a year in the data does not belong where it stands (tahun data).</summary>
/// <remarks>
/// A target of another year than its agreement or annual plan, a target outside the strategic plan, a target or actual more than five years before it, an actual of a period still to come, a value of
/// a year in which the indicator is not in force, values of other years alone, an agreement, annual plan or earlier budget of a year that the report is not about. A plan
/// version with fewer than four years need not reach the plan's end; a missing year is not judged.
/// </remarks>
internal sealed class YearOutsideItsDocument() : ReviewRule("R-WJR-19", Severity.Warning)
{
    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        Agreed(context).Concat(Planned(context)).Concat(Measured(context)).Concat(Missing(context)).Concat(Terms(context)).Concat(Other(context)).Where(one => !one.Fits)
            .Select(one => Found(one.Place, one.Year.ToString(CultureInfo.InvariantCulture), one.Expected, null, ("what", one.What)));

    private static IEnumerable<Dated> Agreed(ReviewContext context)
    {
        int[] years = [context.Year, context.Report.Period.Year, context.Report.Period.Year + 1];
        var about = string.Join(" atau ", years.Distinct().Select(Text));
        var documents = context.Report.Agreements.Select(agreement => (agreement.Title, agreement.Year, agreement.Targets))
            .Concat(context.Report.AnnualPlan is { } plan ? [("Rencana Kinerja Tahunan", plan.Year, plan.Targets)] : []);
        return documents.SelectMany(document => document.Targets
            .Select(target => new Dated(document.Title, $"target \"{Name(context, target.IndicatorId)}\"", target.Year, target.Year == document.Year && IsInForce(context, target.IndicatorId, target.Year), Text(document.Year)))
            .Prepend(new(document.Title, "dokumen", document.Year, years.Contains(document.Year), about)));
    }

    private static IEnumerable<Dated> Planned(ReviewContext context)
    {
        var plan = context.Report.Plan;
        var period = $"{Text(plan.FromYear)}-{Text(plan.ToYear)}";
        return plan.TargetVersions.SelectMany(version => version.Targets.Select(target => new Dated(
                $"Target Renstra ({version.Label})", $"target \"{Name(context, target.IndicatorId)}\"", target.Year, target.Year >= plan.FromYear && target.Year <= plan.ToYear, period)))
            .Concat(plan.TargetVersions.Where(version => version.Targets.DistinctBy(target => target.Year).Count() > 3).Select(version => new Dated(
                $"Target Renstra ({version.Label})", "tahun terakhir", version.Targets.Max(target => target.Year), version.Targets.Max(target => target.Year) == plan.ToYear, Text(plan.ToYear))))
            .Concat(context.Report.Indicators.Where(indicator => indicator.EndOfPlanTarget is not null).Select(indicator => new Dated(
                indicator.Name, "target akhir Renstra", indicator.EndOfPlanTarget!.Year, indicator.EndOfPlanTarget.Year == plan.ToYear, Text(plan.ToYear))))
            .Append(new("Rencana Strategis", "tahun yang diukur", context.Year, context.Year >= plan.FromYear && context.Year <= plan.ToYear, period));
    }

    private static IEnumerable<Dated> Measured(ReviewContext context) =>
        from indicator in context.Report.Indicators
        from list in new[] { (What: "target", Values: indicator.Targets, Last: context.Report.Plan.ToYear), (What: "realisasi", Values: indicator.Actuals, Last: context.Year) }
        from value in list.Values
        let soon = list.What == "realisasi" && value.Year == context.Year && value.Quarter > (context.Report.Period.Quarter ?? 4)
        select new Dated(
            indicator.Name, list.What, value.Year, value.Year <= list.Last && value.Year >= context.Report.Plan.FromYear - 5 && !soon && indicator.IsInForce(value.Year),
            soon ? $"paling akhir triwulan {Domain.Text.IndonesianFormat.Roman(context.Report.Period.Quarter ?? 4)}"
                : indicator.IsInForce(value.Year) ? $"paling akhir {Text(list.Last)}, dan tidak jauh sebelum Renstra" : "tahun berlakunya indikator");

    // Values of other years alone: the year of one of them was probably meant to be this one.
    private static IEnumerable<Dated> Missing(ReviewContext context) =>
        from indicator in context.Report.Indicators.Where(indicator => indicator.IsInForce(context.Year))
        from list in new[] { (What: "target", Values: indicator.Targets), (What: "realisasi", Values: indicator.Actuals) }
        where list.Values.Count > 0 && list.Values.All(value => value.Year != context.Year)
        select new Dated(indicator.Name, list.What, list.Values.Max(value => value.Year), false, Text(context.Year));

    private static IEnumerable<Dated> Terms(ReviewContext context)
    {
        var end = context.Report.Plan.ToYear;
        var until = $"paling akhir {Text(end)}";
        return context.Report.Indicators.SelectMany(indicator => new[]
        {
            indicator.FromYear is { } from ? new Dated(indicator.Name, "mulai berlaku", from, from <= end && !(from > indicator.ToYear), until) : null,
            indicator.ToYear is { } to ? new Dated(indicator.Name, "berlaku sampai", to, to <= end, until) : null,
            indicator.National is { Year: var year }
                ? new Dated(indicator.Name, "nilai nasional", year, year <= context.Year && year >= context.Year - 5, $"paling akhir {Text(context.Year)}") : null,
        }).OfType<Dated>();
    }

    private static IEnumerable<Dated> Other(ReviewContext context) =>
        context.Report.Budget.History.Take(context.Report.Budget.History.Any(year => year.Year == context.Year - 1) ? 0 : 1).Select(_ => new Dated(
                "Anggaran tahun sebelumnya", "tahun terakhir", context.Report.Budget.History.Max(year => year.Year), false, Text(context.Year - 1)))
            .Concat(context.Report.Budget.History.Select(year => new Dated("Anggaran tahun sebelumnya", "tahun", year.Year, year.Year < context.Year, $"sebelum {Text(context.Year)}")))
            .Concat(context.Report.Period.PublicationYear is { } published
                ? [new("Sampul", "tahun terbit", published, published - context.Report.Period.Year is 0 or 1, $"{Text(context.Report.Period.Year)} atau {Text(context.Report.Period.Year + 1)}")]
                : []);

    private static bool IsInForce(ReviewContext context, string id, int year) =>
        context.Report.Indicators.FirstOrDefault(indicator => indicator.Id == id)?.IsInForce(year) != false;

    private static string Name(ReviewContext context, string id) => context.Report.Indicators.FirstOrDefault(indicator => indicator.Id == id)?.Name ?? id;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private sealed record Dated(string Place, string What, int Year, bool Fits, string Expected);
}
