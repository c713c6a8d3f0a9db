using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>All tags that a report offers, for authors of templates (katalog tag).</summary>
public static class TagCatalogue
{
    /// <summary>The tags at the top, each with those below it.</summary>
    public static IReadOnlyList<TagEntry> Entries => ReportTagGroups.All.Entries;

    /// <summary>Every name of the catalogue with a value of its kind, to check the names in a template without a report.</summary>
    public static TagScope Scope { get; } = CatalogueScope.Of(Entries);

    /// <summary>The catalogue as a page of documentation.</summary>
    /// <param name="report">The report that the examples are taken from; null for none.</param>
    public static string Markdown(TagScope? report = null)
    {
        var page = new StringBuilder(Head);
        var samples = Samples(report);
        foreach (var entry in Entries)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {entry.Name}\n\n{entry.Meaning}.\n\n| Tag | Jenis | Arti | Contoh |\n|---|---|---|---|\n");
            Lines(page, entry, entry.Name, 0, samples);
        }

        return page.ToString();
    }

    /// <summary>The catalogue as JSON: name, kind, meaning, an example, the entry beside it whose tags it shares, children.</summary>
    /// <param name="report">The report that the examples are taken from; null for none.</param>
    public static JsonArray Json(TagScope? report = null) => Json(Entries, Samples(report));

    private static TagSamples Samples(TagScope? report) => report is null ? TagSamples.None : TagSamples.Of(report);

    private const string Head = """
        # Tag laporan

        Halaman ini dibuat dari kode (`TagCatalogue`). Cara menulis: nilai `{{nama}}`, daftar `{{#nama}} ... {{/}}`,
        blok `{{@nama}}`, gambar `{{%nama}}`. Di dalam daftar, tag butirnya ditulis tanpa awalan; di sini letaknya ditunjukkan
        dengan ›. `*` berarti nama apa pun. Contoh diambil dari satu laporan; yang kosong tidak ada di laporan itu.
        Tag boleh juga ditulis dengan kurung tunggal, `{nama}`: tulis `{{! kurung tunggal }}` di mana saja dalam teks templat. Kurung
        tunggal yang tidak memuat tag tetap menjadi teks.
        Grafik: sisipkan grafik kolom, batang, garis, area, radar, lingkaran, atau donat, lalu tulis `{{grafik capaianIndikator}}` sebagai judul
        atau teks alternatifnya; namanya ada di bawah `grafik`. Rupanya tetap, angka dan buku kerjanya diganti. LibreOffice tidak menyimpan
        teks alternatif grafik: di sana tulis pada judul. `{{#grafik.capaianIndikator}} ... {{/}}` mencetak isinya hanya bila angkanya ada.

        """;

    private static void Lines(StringBuilder page, TagEntry entry, string path, int depth, TagSamples samples)
    {
        page.Append(CultureInfo.InvariantCulture, $"| {Indent(depth)}`{path}` | {entry.Kind.Id} | {entry.Meaning} | {samples.For(entry)?.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
        if (entry.Address is { } address)
            page.Append(CultureInfo.InvariantCulture, $"| {Indent(depth)}`{path}.{address}` | {TagKind.Number.Id} | Satu angka dari daftar itu, di mana saja | |\n");
        var inner = samples.Below(entry);
        foreach (var child in entry.Children)
            Lines(page, child, entry.Kind == TagKind.Scope ? $"{path}.{child.Name}" : child.Name, entry.Kind == TagKind.Scope ? depth : depth + 1, inner);
    }

    private static string Indent(int depth) => string.Concat(Enumerable.Repeat("› ", depth));

    private static JsonArray Json(IEnumerable<TagEntry> entries, TagSamples samples) => new([.. entries.Select(entry => Json(entry, samples))]);

    private static JsonObject Json(TagEntry entry, TagSamples samples) => new JsonObject
    {
        ["name"] = entry.Name,
        ["kind"] = entry.Kind.Id,
        ["meaning"] = entry.Meaning,
        ["sample"] = samples.For(entry),
        ["like"] = entry.Like,
        ["address"] = entry.Address,
        ["children"] = Json(entry.Children, samples.Below(entry)),
    };
}
