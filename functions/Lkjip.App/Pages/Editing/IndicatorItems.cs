using System.Text.Json.Nodes;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Editing;

/// <summary>The fields of an indicator: target and actual of the measured period, numerator and denominator, addends.</summary>
internal sealed class IndicatorItems(Assessment assessment)
{
    private PerformanceReport Report => assessment.Report;

    private int Year => Report.Period.MeasuredYear ?? Report.Period.Year;

    /// <summary>The item of an indicator at its place in the JSON.</summary>
    public FormItem Of(Indicator indicator, JsonObject node, string path)
    {
        var name = $"indicators/{indicator.Id}";
        var target = new MeasurementSlots(node, path, "targets", Year, Report.Period.Quarter);
        var actual = new MeasurementSlots(node, path, "actuals", Year, Report.Period.Quarter);
        var addends = actual.Addends().Select((addend, index) =>
            new FormField($"{name}/actual/a{index + 1}", addend.Label, indicator.Name, addend.Slot)).ToList();
        FormField[] fields =
        [
            new($"{name}/target/value", "Target", indicator.Name, target.Of("value")) { Unit = indicator.Unit, Help = PlannedTarget(indicator) },
            new($"{name}/actual/value", "Realisasi", indicator.Name, actual.Of("value")) { Unit = indicator.Unit, Help = Composed(indicator) },
        ];
        return new FormItem(indicator.Id, indicator.Name, fields, addends.Count > 0 ? addends : Ratio(indicator, name, actual))
        {
            Result = assessment.Find("achievement", indicator.Id, "achievement"),
        };
    }

    private static FormField[] Ratio(Indicator indicator, string name, MeasurementSlots actual) =>
        indicator.Kind is IndicatorKind.Grade or IndicatorKind.Binary ? [] :
        [
            new($"{name}/actual/numerator", "Pembilang", indicator.Name, actual.Of("numerator")) { Help = indicator.NumeratorLabel },
            new($"{name}/actual/denominator", "Penyebut", indicator.Name, actual.Of("denominator")) { Help = indicator.DenominatorLabel },
        ];

    // A target that is not typed here comes from the agreement or the plan; the ledger says which value counts.
    private string? PlannedTarget(Indicator indicator) =>
        indicator.Targets.Any(target => target.Year == Year && target.Quarter == Report.Period.Quarter)
        || assessment.Find("achievement", indicator.Id, "target")?.Shown is not { Length: > 0 } shown
            ? null
            : $"Bila kosong, dipakai {shown} dari perjanjian kinerja atau Renstra.";

    private string? Composed(Indicator indicator) =>
        indicator.Actuals.FirstOrDefault(actual => actual.Year == Year && actual.Quarter == Report.Period.Quarter) is { } measured
        && (measured.Numerator is not null || measured.Addends.Count > 0)
            ? $"Dihitung dari unsurnya: {assessment.Find("achievement", indicator.Id, "actual")?.Shown}. Yang diketik di sini hanya dicocokkan."
            : null;
}
