using Lkjip.Domain.Assess;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the totals of the report (ringkasan).</summary>
internal static class SummaryTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("ringkasan", "Angka pokok laporan", Totals(), c => c);

    private static TagShape<ReportContext> Totals()
    {
        var shape = new TagShape<ReportContext>()
            .Figure("capaian", "Capaian perangkat daerah (%)", c => Figure(c, "agencyAchievement"))
            .Figure("predikat", "Predikat capaian perangkat daerah", c => c.Assessment.Find("achievement", "total", "rating"))
            .Figure("pagu", "Pagu", c => Figure(c, "ceiling"))
            .Figure("realisasi", "Realisasi anggaran", c => Figure(c, "spent"))
            .Figure("serapan", "Penyerapan (%)", c => Figure(c, "absorption"))
            .Figure("efisiensi", "Tingkat efisiensi", c => c.Assessment.Find("efficiency", "total", "efficiency"));
        Count(shape, "jumlahTujuan", "tujuan", "goals");
        Count(shape, "jumlahSasaran", "sasaran", "objectives");
        Count(shape, "jumlahIndikator", "indikator sasaran", "indicators");
        Count(shape, "jumlahIku", "Indikator Kinerja Utama", "keyIndicators");
        Count(shape, "jumlahTercapai", "indikator dengan capaian 100% atau lebih", "achieved");
        Count(shape, "jumlahProgram", "program", "programs");
        Count(shape, "jumlahKegiatan", "kegiatan", "activities");
        Count(shape, "jumlahSubKegiatan", "sub kegiatan", "subActivities");
        Count(shape, "jumlahPegawai", "pegawai", "staff");
        return shape;
    }

    private static void Count(TagShape<ReportContext> shape, string tag, string what, string column) => shape
        .Figure(tag, $"Banyaknya {what}", c => Figure(c, column))
        .Text(tag + "Teks", $"Banyaknya {what} dengan kata, mis. 6 (enam)", c => InWords(Figure(c, column)));

    private static string? InWords(Figure? figure) =>
        figure?.Displayed is { } number ? $"{figure.Shown} ({Terbilang.LowerWords((long)number)})" : null;

    private static Figure? Figure(ReportContext context, string column) => context.Assessment.Find("summary", "report", column);
}
