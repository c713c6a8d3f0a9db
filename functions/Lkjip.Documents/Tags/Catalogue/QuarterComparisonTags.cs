using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags that hold the quarter against the one before and against the same quarter of the year before (perbandingan triwulan).</summary>
internal static class QuarterComparisonTags
{
    /// <summary>Of an indicator.</summary>
    public static TagShape<QuarterIndicator> Indicator { get; } = new TagShape<QuarterIndicator>()
        .Figure("realisasiTriwulanLalu", "Realisasi pada triwulan sebelumnya itu sendiri", i => Find(i, "actualBefore"))
        .Figure("perubahanTriwulanLalu", "Perubahan realisasi dari triwulan sebelumnya, dalam satuannya; persen dalam poin", i => Find(i, "changeBefore"))
        .Figure("pertumbuhanTriwulanLalu", "Perubahan realisasi dari triwulan sebelumnya (%); kosong untuk indikator persen", i => Find(i, "growthBefore"))
        .Figure("realisasiTahunLalu", "Realisasi s.d. triwulan yang sama tahun lalu", i => Find(i, "toDateLastYear"))
        .Figure("perubahanTahunLalu", "Perubahan realisasi s.d. triwulan dari tahun lalu, dalam satuannya; persen dalam poin", i => Find(i, "changeLastYear"))
        .Figure("pertumbuhanTahunLalu", "Perubahan realisasi s.d. triwulan dari tahun lalu (%); kosong untuk indikator persen", i => Find(i, "growthLastYear"))
        .Figure("capaianTahunLalu", "Capaian s.d. triwulan yang sama tahun lalu (%)", i => Find(i, "achievementLastYear"))
        .Figure("selisihTahunLalu", "Selisih capaian dengan triwulan yang sama tahun lalu (poin)", i => Find(i, "differenceLastYear"))
        .Text("satuanPerubahan", "poin bila perubahannya dalam poin; kosong bila satuannya sudah tercetak",
            i => (Find(i, "changeBefore") ?? Find(i, "changeLastYear")) is { Kind: FigureKind.Points } ? "poin" : null);

    /// <summary>Of a budget item or of the agency.</summary>
    public static TagShape<T> Budget<T>(Func<T, string, Figure?> find) => new TagShape<T>()
        .Figure("realisasiTriwulanLalu", "Realisasi anggaran pada triwulan sebelumnya", s => find(s, "spentBefore"))
        .Figure("pertumbuhanTriwulanLalu", "Perubahan realisasi anggaran dari triwulan sebelumnya (%)", s => find(s, "growthBefore"))
        .Figure("paguTahunLalu", "Pagu tahun lalu", s => find(s, "ceilingLastYear"))
        .Figure("realisasiTahunLalu", "Realisasi anggaran s.d. triwulan yang sama tahun lalu", s => find(s, "spentLastYear"))
        .Figure("pertumbuhanTahunLalu", "Perubahan realisasi anggaran s.d. triwulan dari tahun lalu (%)", s => find(s, "growthLastYear"))
        .Figure("serapanTahunLalu", "Penyerapan s.d. triwulan yang sama tahun lalu (%)", s => find(s, "absorptionLastYear"))
        .Figure("selisihSerapanTahunLalu", "Selisih penyerapan dengan triwulan yang sama tahun lalu (poin)", s => find(s, "differenceLastYear"));

    private static Figure? Find(QuarterIndicator indicator, string column) => indicator.Source.Figure("quarterComparison", column);
}
