using Lkjip.Domain.Review;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of what the review found (temuan).</summary>
internal static class FindingTags
{
    private static readonly Dictionary<Severity, string> Severities = new()
    {
        [Severity.Note] = "Catatan", [Severity.Warning] = "Peringatan", [Severity.Error] = "Kesalahan",
    };

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .List("temuan", "Temuan reviu", new TagShape<Finding>()
            .Text("kode", "Kode aturan", f => f.Code)
            .Text("tingkat", "Catatan, Peringatan atau Kesalahan", f => Severities[f.Severity])
            .Text("tempat", "Tempat", f => f.Place)
            .Text("pesan", "Penjelasan dan saran", f => f.Message)
            .Text("tertulis", "Yang tertulis", f => f.Stated)
            .Text("seharusnya", "Yang seharusnya", f => f.Expected)
            .Text("angka", "Id angka dalam buku angka", f => f.FigureId), c => c.Findings);
}
