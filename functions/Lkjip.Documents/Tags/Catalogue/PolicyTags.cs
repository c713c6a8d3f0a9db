using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the measurement policy (kebijakan pengukuran).</summary>
internal static class PolicyTags
{
    private static readonly TagShape<BandSource> Band = new TagShape<BandSource>()
        .Whole("urut", "Nomor urut", b => b.Position)
        .Text("kategori", "Kategori, mis. AA", b => b.Band.Grade)
        .Text("nilai", "Rentang nilai, mis. > 90 s.d. 100", b => b.Range)
        .Text("predikat", "Predikat", b => b.Band.Label);

    private static readonly TagShape<MeasurementPolicy> Policy = new TagShape<MeasurementPolicy>()
        .Text("pembulatan", "Cara pembulatan dengan kata", Methodology.Rounding)
        .Whole("desimal", "Banyaknya desimal", p => p.Rounding.Decimals)
        .Flag("dipotong", "Benar bila desimal dipotong, bukan dibulatkan", p => p.Rounding.Mode == RoundingMode.Truncate)
        .Flag("berantai", "Benar bila angka dihitung dari angka yang tampil", p => p.Chain == Chain.Displayed)
        .Flag("rataRataAnak", "Benar bila serapan induk adalah rata-rata anaknya", p => p.AbsorptionRollup == AbsorptionRollup.MeanOfChildren)
        .Amount("batasAtas", "Batas atas capaian dalam persen", p => p.Cap)
        .Text("rataRataSederhana", "ya bila rata-rata memakai semua capaian yang ada tanpa batas", IsPlainMean)
        .Text("aturanEfisiensi", "Id aturan efisiensi", ColumnRule.Efficiency)
        .Text("serapanInduk", "rata-rata atau tertimbang", p => p.AbsorptionRollup == AbsorptionRollup.MeanOfChildren ? "rata-rata" : "tertimbang")
        .Text("serapanJumlah", "rata-rata atau tertimbang, pada baris jumlah", p => p.AbsorptionRollup == AbsorptionRollup.Weighted ? "tertimbang" : "rata-rata")
        .Group("capaian", "Aturan kolom capaian", ColumnRuleTags.Shape, p => ColumnRule.Of(p, "achievement", "achievement"))
        .Group("serapan", "Aturan kolom serapan anggaran", ColumnRuleTags.Shape, p => ColumnRule.Of(p, "budget", "absorption"))
        .Group("efisiensi", "Aturan kolom efisiensi", ColumnRuleTags.Shape, p => ColumnRule.Of(p, "efficiency", "efficiency"))
        .Group("nilaiTriwulan", "Aturan nilai s.d. triwulan", ColumnRuleTags.Shape, p => ColumnRule.Of(p, "quarters", "toDate"))
        .Group("capaianTriwulan", "Aturan kolom capaian triwulan", ColumnRuleTags.Shape, p => ColumnRule.Of(p, "quarters", "achievementQuarter"))
        .Group("serapanTriwulan", "Aturan kolom serapan triwulan", ColumnRuleTags.Shape, p => ColumnRule.Of(p, "quarterBudget", "absorptionToDate"))
        .Group("kemajuan", "Aturan kolom kemajuan Renstra", ColumnRuleTags.Shape, p => ColumnRule.Of(p, "planProgress", "progress"));

    private static string IsPlainMean(MeasurementPolicy policy) => policy is { MeanOfCapped: false, MissingActual: MissingActual.Exclude } ? "ya" : "tidak";

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("kebijakan", "Kebijakan pengukuran kinerja", Policy, c => c.Report.Policy)
        .Texts("metodologi", "Kalimat metodologi menurut kebijakan", Methodology.Sentences)
        .Text("namaSkala", "Nama skala predikat yang berlaku", c => c.Scale?.Name)
        .List("skala", "Skala predikat yang berlaku, dari tertinggi", Band, BandSource.All);
}
