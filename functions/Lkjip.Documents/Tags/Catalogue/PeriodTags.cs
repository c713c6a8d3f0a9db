namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the report and its period (laporan).</summary>
internal static class PeriodTags
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("laporan", "Laporan dan periodenya", new TagShape<ReportContext>()
            .Text("judul", "Judul pada sampul, mis. Laporan Kinerja Instansi Pemerintah (LKjIP)", c => c.Report.Period.Title)
            .Whole("tahun", "Tahun pada judul laporan", c => c.Report.Period.Year)
            .Whole("tahunData", "Tahun yang diukur", c => c.MeasuredYear)
            .Whole("tahunLalu", "Tahun sebelum tahun yang diukur", c => c.MeasuredYear - 1)
            .Whole("tahunDepan", "Tahun sesudah tahun yang diukur", c => c.MeasuredYear + 1)
            .Whole("triwulan", "Triwulan laporan interim, 1 s.d. 4; kosong untuk laporan tahunan", c => c.Report.Period.Quarter)
            .Text("triwulanRomawi", "Triwulan dengan angka Romawi", c => c.Report.Period.Quarter is { } quarter ? Roman[quarter - 1] : null)
            .Whole("tahunTerbit", "Tahun terbit pada sampul", c => c.Report.Period.PublicationYear)
            .Text("jenis", "Tahunan, atau Triwulan I s.d. IV", c => c.Report.Period.Quarter is { } quarter ? $"Triwulan {Roman[quarter - 1]}" : "Tahunan"),
            c => c);
}
