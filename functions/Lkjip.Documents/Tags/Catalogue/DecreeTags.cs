namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Tags of the decree on the key indicators (keputusan IKU).</summary>
internal static class DecreeTags
{
    private static readonly TagShape<DecreePoint> Point = new TagShape<DecreePoint>()
        .Text("tanda", "Angka atau huruf butir; kosong bila tidak ada", p => p.Mark)
        .Text("teks", "Isi butir", p => p.Text);

    private static readonly TagShape<DecreeEntry> Entry = new TagShape<DecreeEntry>()
        .Text("sebutan", "Sebutan, mis. KESATU", e => e.Label)
        .Text("isi", "Kalimatnya", e => e.Text)
        .List("butir", "Butir di bawahnya", Point, e => e.Points);

    /// <summary>The tags.</summary>
    public static TagShape<ReportContext> Shape { get; } = new TagShape<ReportContext>()
        .Group("keputusanIku", "Keputusan tentang IKU menurut bagiannya, dari narasi keputusan dan profil", new TagShape<DecreeSource>()
            .List("menimbang", "Pertimbangan", Point, d => d.Considering)
            .List("mengingat", "Dasar hukum", Point, d => d.Recalling)
            .List("memperhatikan", "Yang juga diperhatikan", Point, d => d.Noting)
            .Text("menetapkan", "Kalimat sesudah Menetapkan", d => d.Decreed)
            .List("diktum", "Diktum, dinomori berurutan", Entry, d => d.Provisions)
            .List("profil", "Profil pada lampiran", Entry, d => d.Profile), DecreeSource.Of);
}
