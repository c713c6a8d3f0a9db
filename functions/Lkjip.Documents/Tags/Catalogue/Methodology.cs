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
        yield return Rounding(policy) + ".";
        yield return policy.Chain == Chain.Displayed
            ? "Angka turunan dihitung dari angka yang tampil."
            : "Angka turunan dihitung dari angka tepat, pembulatan hanya pada saat ditampilkan.";
        if (policy.Cap is { } cap)
            yield return $"Capaian dibatasi paling tinggi {IndonesianFormat.Percent(cap, 2, false)}.";
        yield return policy.AbsorptionRollup == AbsorptionRollup.Weighted
            ? "Penyerapan induk adalah jumlah realisasi dibagi jumlah pagu."
            : "Penyerapan induk adalah rata-rata penyerapan anaknya.";
        if (context.Scale is { } scale)
            yield return $"Predikat capaian ditetapkan menurut skala {scale.Name}.";
    }

    /// <summary>The rounding in words.</summary>
    public static string Rounding(MeasurementPolicy policy) => policy.Rounding.Mode == RoundingMode.Truncate
        ? FormattableString.Invariant($"Angka dipotong pada {policy.Rounding.Decimals} desimal tanpa pembulatan")
        : FormattableString.Invariant($"Angka dibulatkan ke {policy.Rounding.Decimals} desimal, angka lima ke atas");
}
