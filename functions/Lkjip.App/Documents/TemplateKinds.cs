using Lkjip.App.Problems;

namespace Lkjip.App.Documents;

/// <summary>The kinds of templates that can be uploaded, in the order in which they are shown (jenis templat). To add one, add its line.</summary>
internal static class TemplateKinds
{
    private const string Year = "tahunan";
    private const string Quarter = "triwulan";
    private const string Review = "hasil reviu";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<TemplateKind> All { get; } =
    [
        new("laporan", "Laporan kinerja", Year, [.. ReportTemplates.Names.Select(style => $"laporan-{style}.docx")]),
        new("laporan-triwulan", "Laporan triwulan", Quarter, "laporan-triwulan.docx"),
        new("buku-kerja", "Buku kerja", Year, "buku-kerja.xlsx"),
        new("buku-kerja-triwulan", "Buku kerja triwulan", Quarter, "buku-kerja-triwulan.xlsx"),
        new("perjanjian-kinerja", "Perjanjian kinerja", Year, "perjanjian-kinerja.docx"),
        new("rencana-aksi", "Rencana aksi", Year, "rencana-aksi.docx"),
        new("rencana-kinerja-tahunan", "Rencana kinerja tahunan", Year, "rkt.docx"),
        new("keputusan-iku", "Keputusan IKU", Year, "keputusan-iku.docx"),
        new("matriks-renstra", "Matriks Renstra", Year, "matriks-renstra.docx"),
        new("catatan-hasil-reviu", "Catatan hasil reviu", Review, "catatan-hasil-reviu.docx"),
        new("pernyataan-telah-direviu", "Pernyataan telah direviu", Review, "pernyataan-telah-direviu.docx"),
    ];

    /// <summary>The kind of an id; null when there is none.</summary>
    public static TemplateKind? Find(string id) => All.FirstOrDefault(kind => kind.Id == id);

    /// <summary>The id of the kind of a document, of a year or of a quarter.</summary>
    public static string IdOf(string document, int? quarter) => quarter is null ? document : $"{document}-triwulan";

    /// <summary>The problem that there is no such kind.</summary>
    public static Problem Unknown(string id) =>
        new("template-kind-unknown", ("kind", id), ("kinds", string.Join(", ", All.Select(kind => kind.Id)))) { Place = "{kind}" };
}
