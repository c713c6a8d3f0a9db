using Lkjip.Domain.Assess.Efficiency;
using Lkjip.Domain.Assess.Formulas;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The sentences that say how the figures of a report are made (metodologi).</summary>
internal static class Methodology
{
    /// <summary>The sentences, in order.</summary>
    public static IEnumerable<string> Sentences(ReportContext context)
    {
        var policy = context.Report.Policy;
        foreach (var formula in Formulas(context))
            yield return $"Capaian dihitung dengan rumus {formula.Text}{Direction(formula)}.";
        yield return Rounding(policy) + ".";
        foreach (var sentence in Deviations(policy))
            yield return sentence;
        yield return policy.Chain == Chain.Displayed
            ? "Angka turunan dihitung dari angka yang tampil."
            : "Angka turunan dihitung dari angka tepat, pembulatan hanya pada saat ditampilkan.";
        if (policy.Cap is { } cap)
            yield return $"Capaian dibatasi paling tinggi {IndonesianFormat.Percent(cap, 2, false)}.";
        yield return policy.AbsorptionRollup == AbsorptionRollup.Weighted
            ? "Penyerapan induk adalah jumlah realisasi dibagi jumlah pagu."
            : "Penyerapan induk adalah rata-rata penyerapan anaknya.";
        if (EfficiencyRules.Find(ColumnRule.Efficiency(policy)) is { } rule)
            yield return $"Tingkat efisiensi: {rule.Text}.";
        if (context.Scale is { } scale)
            yield return $"Predikat capaian ditetapkan menurut {(scale.Name.StartsWith("skala", StringComparison.OrdinalIgnoreCase) ? "" : "skala ")}{scale.Name}.";
    }

    // The formulas in use, in the order of the catalogue.
    private static IEnumerable<AchievementFormula> Formulas(ReportContext context) => AchievementFormulas.All
        .Where(formula => context.Report.Indicators.Any(indicator => indicator.Formula == formula.Id));

    private static string Direction(AchievementFormula formula) =>
        formula.LowerIsBetter ? " untuk indikator yang makin rendah makin baik" : "";

    // The columns that are rounded in another way than the rest.
    private static IEnumerable<string> Deviations(MeasurementPolicy policy) =>
        new (string Name, string Table, string Column)[] { ("Capaian", "achievement", "achievement"), ("Serapan anggaran", "budget", "absorption") }
            .Select(entry => (entry.Name, ColumnRule.Of(policy, entry.Table, entry.Column).Rounding))
            .Where(entry => entry.Rounding != policy.Rounding).Select(entry => $"{entry.Name} {Rounded(entry.Rounding)}.");

    /// <summary>The rounding in words.</summary>
    public static string Rounding(MeasurementPolicy policy) => $"Angka {Rounded(policy.Rounding)}";

    private static string Rounded(Rounding rounding) => rounding.Mode == RoundingMode.Truncate
        ? FormattableString.Invariant($"dipotong pada {rounding.Decimals} desimal tanpa pembulatan")
        : FormattableString.Invariant($"dibulatkan ke {rounding.Decimals} desimal, angka lima ke atas");
}
