using System.Globalization;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Values;

namespace Lkjip.Domain.Reading;

/// <summary>Checks that the targets and actuals of an indicator that counts or measures are numbers, not words.</summary>
internal static class IndicatorValueChecks
{
    private static readonly Dictionary<IndicatorKind, string> Numbers = new()
    {
        [IndicatorKind.Percent] = "persen",
        [IndicatorKind.Count] = "jumlah",
        [IndicatorKind.Index] = "indeks",
        [IndicatorKind.Rupiah] = "rupiah",
    };

    // These compare words too, whatever the kind.
    private static readonly string[] WordFormulas = ["ordinal", "binary"];

    /// <summary>Checks what the indicator itself carries.</summary>
    public static void Run(Indicator indicator, string place, ReadingLog log)
    {
        if (KindOf(indicator) is not { } kind)
            return;
        All(indicator.Targets, kind, Place.Of(place, "targets"), log);
        All(indicator.Actuals, kind, Place.Of(place, "actuals"), log);
        One(indicator.EndOfPlanTarget?.Value, kind, Place.Of(place, "endOfPlanTarget"), log);
        One(indicator.National?.Value, kind, Place.Of(place, "national"), log);
    }

    /// <summary>Checks the targets that plan, annual plan and agreements set for the indicators.</summary>
    public static void Planned(PerformanceReport report, string place, ReadingLog log)
    {
        var kinds = report.Indicators.DistinctBy(indicator => indicator.Id, StringComparer.Ordinal).ToDictionary(indicator => indicator.Id, KindOf, StringComparer.Ordinal);
        var versions = Place.Of(Place.Of(place, "plan"), "targetVersions");
        for (var i = 0; i < report.Plan.TargetVersions.Count; i++)
            Planned(report.Plan.TargetVersions[i].Targets, kinds, At(versions, i), log);
        for (var i = 0; i < report.Agreements.Count; i++)
            Planned(report.Agreements[i].Targets, kinds, At(Place.Of(place, "agreements"), i), log);
        Planned(report.AnnualPlan?.Targets ?? [], kinds, Place.Of(place, "annualPlan"), log);
    }

    private static void Planned(IReadOnlyList<PlannedTarget> targets, Dictionary<string, string?> kinds, string place, ReadingLog log)
    {
        for (var i = 0; i < targets.Count; i++)
        {
            if (kinds.GetValueOrDefault(targets[i].IndicatorId) is { } kind)
                One(targets[i].Value, kind, At(Place.Of(place, "targets"), i), log);
        }
    }

    private static void All(IReadOnlyList<Measurement> measurements, string kind, string place, ReadingLog log)
    {
        for (var i = 0; i < measurements.Count; i++)
            One(measurements[i].Value, kind, At(place, i), log);
    }

    private static void One(MeasuredValue? value, string kind, string place, ReadingLog log)
    {
        if (value?.Grade is { } grade)
            log.Error("F-KIND", Place.Of(place, "value"), grade, kind);
    }

    private static string? KindOf(Indicator indicator) =>
        WordFormulas.Contains(indicator.Formula, StringComparer.Ordinal) ? null : Numbers.GetValueOrDefault(indicator.Kind);

    private static string At(string place, int index) => string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]");
}
