using Lkjip.Domain.Reports;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the regulations (dasar hukum).</summary>
internal static class RegulationTags
{
    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("dasarHukum", "Peraturan yang mendasari laporan", new TagShape<Regulation>()
            .Text("teks", "Baris lengkap", r => r.Text)
            .Text("jenis", "Jenis peraturan", r => r.Kind)
            .Text("nomor", "Nomor", r => r.Number)
            .Whole("tahun", "Tahun", r => r.Year)
            .Text("tentang", "Tentang", r => r.About), c => c.Report.Regulations);
}
