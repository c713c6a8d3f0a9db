using Lkjip.Domain.Reports;
using Lkjip.Domain.Text;

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
        .Text("batasAtas", "Batas atas capaian dalam persen", p => p.Cap is { } cap ? IndonesianFormat.Number(cap, 2, false) : null)
        .Text("efisiensi", "Id aturan efisiensi", p => p.Efficiency);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("kebijakan", "Kebijakan pengukuran kinerja", Policy, c => c.Report.Policy)
        .Texts("metodologi", "Kalimat metodologi menurut kebijakan", Methodology.Sentences)
        .Text("namaSkala", "Nama skala predikat yang berlaku", c => c.Scale?.Name)
        .List("skala", "Skala predikat yang berlaku, dari tertinggi", Band, BandSource.All);
}
