using System.Globalization;
using Lkjip.Domain.Reports;

namespace Lkjip.Domain.Review.Rules.Time;

/// <summary>R-WKT-11: a value, plan or agreement belongs to a year in which it cannot be (tahun data).</summary>
/// <remarks>Years are held against the period of the plan, the measured year and each other: the years of one row leave no gap, and the measured one is among them.
/// What has no year is not judged.</remarks>
internal sealed class YearOfDataOutOfPlace() : ReviewRule("R-WKT-11", Severity.Error)
{
    private const int OldestBefore = 10;

    public override IEnumerable<Finding> Evaluate(ReviewContext context) =>
        from fault in Period(context).Concat(context.Report.Indicators.SelectMany(indicator => Indicator(context, indicator)))
            .Concat(Documents(context)).Concat(Versions(context.Report.Plan)).Concat(History(context)).Concat(InForce(context)).Concat(Headers(context))
        select Found(fault.Place, Text(fault.Year), fault.Expected, null, ("what", fault.What));

    private static IEnumerable<(string Place, int Year, string What, string Expected)> Period(ReviewContext context)
    {
        var (plan, period) = (context.Report.Plan, context.Report.Period);
        if (plan.ToYear <= plan.FromYear || plan.ToYear - plan.FromYear > 20)
            yield return ("Renstra", plan.ToYear, "akhir Renstra", $"sesudah {Text(plan.FromYear)}");
        else if (context.Year < plan.FromYear - 1 || context.Year > plan.ToYear)
            yield return ("Tahun data", context.Year, "tahun yang diukur", $"{Text(plan.FromYear)}-{Text(plan.ToYear)}, periode Renstra");
        if (context.Year > period.Year || context.Year < period.Year - 1)
            yield return ("Tahun data", context.Year, "tahun yang diukur", $"{Text(period.Year)} atau setahun sebelumnya");
        if (period.PublicationYear is { } published && (published < period.Year || published > period.Year + 1))
            yield return ("Sampul", published, "tahun terbit", Text(period.Year + 1));
    }

    private static IEnumerable<(string Place, int Year, string What, string Expected)> Indicator(ReviewContext context, Indicator indicator)
    {
        var plan = context.Report.Plan;
        if (indicator.EndOfPlanTarget is { } end && end.Year != plan.ToYear)
            yield return (indicator.Name, end.Year, "target akhir Renstra", Text(plan.ToYear));
        if (indicator.National is { } national && (national.Year > context.Year || national.Year < context.Year - 5))
            yield return (indicator.Name, national.Year, "nilai nasional", Text(context.Year));
        foreach (var actual in indicator.Actuals.Where(actual => actual.Year > context.Year || actual.Year < context.Year - OldestBefore))
            yield return (indicator.Name, actual.Year, "realisasi", $"paling lambat {Text(context.Year)}");
        foreach (var target in indicator.Targets.Where(target => target.Year > plan.ToYear + 1 || target.Year < plan.FromYear - OldestBefore))
            yield return (indicator.Name, target.Year, "target", $"{Text(plan.FromYear)}-{Text(plan.ToYear)}, periode Renstra");
        foreach (var fault in Alone(context, indicator, "realisasi", indicator.Actuals).Concat(Alone(context, indicator, "target", indicator.Targets)))
            yield return fault;
        foreach (var fault in Row(indicator.Name, "realisasi", indicator.Actuals).Concat(Row(indicator.Name, "target", indicator.Targets)))
            yield return fault;
    }

    // Values of other years alone: the year of one of them was probably meant to be this one.
    private static IEnumerable<(string Place, int Year, string What, string Expected)> Alone(
        ReviewContext context, Indicator indicator, string what, IReadOnlyList<Measurement> values) =>
        values.Count > 0 && indicator.IsInForce(context.Year) && values.All(value => value.Year != context.Year)
            ? [(indicator.Name, values.Max(value => value.Year), what, Text(context.Year))] : [];

    private static IEnumerable<(string Place, int Year, string What, string Expected)> Row(string name, string what, IReadOnlyList<Measurement> values) =>
        Gaps(name, what, [.. values.Where(value => value.Quarter is null).Select(value => value.Year)]);

    private static IEnumerable<(string Place, int Year, string What, string Expected)> Gaps(string name, string what, IReadOnlyList<int> years) =>
        from pair in years.Distinct().Order().Zip(years.Distinct().Order().Skip(1))
        where pair.Second - pair.First > 1
        select (name, pair.Second, what, $"tahun {Text(pair.First + 1)} lebih dahulu, tanpa lompatan");

    private static IEnumerable<(string Place, int Year, string What, string Expected)> Documents(ReviewContext context)
    {
        var report = context.Report;
        int[] own = [report.Period.Year, context.Year];
        foreach (var agreement in report.Agreements)
        {
            if (!own.Contains(agreement.Year))
                yield return (agreement.Title, agreement.Year, "perjanjian kinerja", Text(report.Period.Year));
            foreach (var target in agreement.Targets.Where(target => target.Year != agreement.Year))
                yield return (agreement.Title, target.Year, "target yang diperjanjikan", Text(agreement.Year));
        }

        if (report.AnnualPlan is { } plan)
        {
            if (!own.Contains(plan.Year))
                yield return ("Rencana Kinerja Tahunan", plan.Year, "rencana kinerja tahunan", Text(report.Period.Year));
            foreach (var target in plan.Targets.Where(target => target.Year != plan.Year))
                yield return ("Rencana Kinerja Tahunan", target.Year, "target yang direncanakan", Text(plan.Year));
        }

        if (report.Budget.Year is { } budget && !own.Contains(budget))
            yield return ("Anggaran", budget, "anggaran", Text(context.Year));
    }

    private static IEnumerable<(string Place, int Year, string What, string Expected)> Versions(StrategicPlan plan) =>
        from version in plan.TargetVersions
        from row in version.Targets.GroupBy(target => target.IndicatorId, StringComparer.Ordinal)
        from fault in row.Where(target => target.Year < plan.FromYear - 1 || target.Year > plan.ToYear)
            .Select(target => ($"Matriks Renstra {version.Label}", target.Year, "target", $"{Text(plan.FromYear)}-{Text(plan.ToYear)}, periode Renstra"))
            .Concat(Gaps($"Matriks Renstra {version.Label}", "target", [.. row.Select(target => target.Year)]))
        select fault;

    private static IEnumerable<(string Place, int Year, string What, string Expected)> History(ReviewContext context)
    {
        var years = context.Report.Budget.History.Select(year => year.Year).ToList();
        return years.Where(year => year >= context.Year).Select(year => ("Anggaran tahun sebelumnya", year, "anggaran", $"sebelum {Text(context.Year)}"))
            .Concat(years.Count == 0 || years.Max() >= context.Year ? [] : Gaps("Anggaran tahun sebelumnya", "anggaran", [.. years, context.Year]));
    }

    // Values of a year in which the indicator is not measured, and indicators below the objectives with values of other years only.
    private static IEnumerable<(string Place, int Year, string What, string Expected)> InForce(ReviewContext context)
    {
        var report = context.Report;
        var agreed = report.Agreements.SelectMany(agreement => agreement.Targets).Concat(report.AnnualPlan?.Targets ?? [])
            .Select(target => (target.IndicatorId, target.Year, What: "target yang diperjanjikan atau direncanakan"));
        foreach (var indicator in report.Indicators)
        {
            var values = indicator.Actuals.Select(actual => (actual.Year, What: "realisasi")).Concat(agreed.Where(target => target.IndicatorId == indicator.Id).Select(target => (target.Year, target.What)));
            foreach (var value in values.Where(value => !indicator.IsInForce(value.Year)).Take(1))
                yield return (indicator.Name, value.Year, value.What, "tahun berlakunya indikator");
            if (indicator.Level is not (IndicatorLevel.Objective or IndicatorLevel.Goal) && indicator.IsInForce(context.Year)
                && indicator.Targets.Count > 0 && indicator.Targets.All(target => target.Year != context.Year))
                yield return (indicator.Name, indicator.Targets[^1].Year, "target", Text(context.Year));
        }
    }

    private static IEnumerable<(string Place, int Year, string What, string Expected)> Headers(ReviewContext context) =>
        from table in context.Report.ExtraTables
        let years = table.Columns.Select(column => column.Header.Trim()).Where(header => header.Length == 4 && header.All(char.IsAsciiDigit))
            .Select(header => int.Parse(header, CultureInfo.InvariantCulture)).ToList()
        from fault in Gaps(table.Caption ?? table.Heading ?? table.Id, "kolom tabel", years)
            .Concat(years.Where(year => year > context.Report.Plan.ToYear).Select(year => (table.Caption ?? table.Heading ?? table.Id, year, "kolom tabel", $"paling lambat {Text(context.Report.Plan.ToYear)}")))
        select fault;

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
