using Lkjip.Domain.Assess.Efficiency;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Pages.Policing;

/// <summary>The choices of a measurement policy in words (kata-kata kebijakan). To add a choice, add its line.</summary>
internal static class PolicyWords
{
    /// <summary>Rounding.</summary>
    public static PolicyChoices<RoundingMode> Rounding { get; } = new((RoundingMode.HalfUp, "dibulatkan biasa"), (RoundingMode.Truncate, "dipotong"));

    /// <summary>What further figures are computed from.</summary>
    public static PolicyChoices<Chain> Chain { get; } = new((Domain.Reports.Chain.Exact, "angka tepat"), (Domain.Reports.Chain.Displayed, "angka yang dicetak"));

    /// <summary>Indicators without an actual, in means.</summary>
    public static PolicyChoices<MissingActual> Missing { get; } = new((MissingActual.Exclude, "tidak dihitung"), (MissingActual.Zero, "dihitung 0"));

    /// <summary>The mean of the agency.</summary>
    public static PolicyChoices<AgencyMean> Mean { get; } = new((AgencyMean.Objectives, "rata-rata sasaran"), (AgencyMean.Indicators, "rata-rata indikator"));

    /// <summary>The absorption of a parent.</summary>
    public static PolicyChoices<AbsorptionRollup> Rollup { get; } = new(
        (AbsorptionRollup.Weighted, "realisasi dibagi pagu"), (AbsorptionRollup.MeanOfPrograms, "rata-rata persen program"),
        (AbsorptionRollup.MeanOfChildren, "rata-rata persen di bawahnya"));

    /// <summary>The absorption of an objective.</summary>
    public static PolicyChoices<ObjectiveAbsorption> Objective { get; } = new(
        (ObjectiveAbsorption.Allocations, "dari anggarannya sendiri"), (ObjectiveAbsorption.SupportingPrograms, "rata-rata programnya"));

    /// <summary>An efficiency rule by its id: short, for a list.</summary>
    public static string Efficiency(string id) => id switch
    {
        "difference" => "selisih capaian dan serapan",
        "label" => "efisien atau tidak",
        "band" => "tiga tingkat, ambang 5 poin",
        "savingIfAchieved" => "penghematan bila tercapai",
        "pmk" => "nilai efisiensi (PMK 22/2021)",
        _ => EfficiencyRules.Find(id)?.Text ?? id,
    };
}
