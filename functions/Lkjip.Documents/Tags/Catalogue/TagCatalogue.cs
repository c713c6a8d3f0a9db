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
    public static string Markdown()
    {
        var page = new StringBuilder(Head);
        foreach (var entry in Entries)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {entry.Name}\n\n{entry.Meaning}.\n\n| Tag | Jenis | Arti |\n|---|---|---|\n");
            Lines(page, entry, entry.Name, 0);
        }

        return page.ToString();
    }

    /// <summary>The catalogue as JSON: name, kind, meaning, children.</summary>
    public static JsonArray Json() => Json(Entries);

    private const string Head = """
        # Tag laporan

        Halaman ini dibuat dari kode (`TagCatalogue`). Cara menulis: nilai `{{nama}}`, daftar `{{#nama}} ... {{/}}`,
        blok `{{@nama}}`, gambar `{{%nama}}`. Di dalam daftar, tag butirnya ditulis tanpa awalan; di sini letaknya ditunjukkan
        dengan ›. `*` berarti nama apa pun.

        """;

    private static void Lines(StringBuilder page, TagEntry entry, string path, int depth)
    {
        page.Append(CultureInfo.InvariantCulture, $"| {Indent(depth)}`{path}` | {entry.Kind.Id} | {entry.Meaning} |\n");
        foreach (var child in entry.Children)
            Lines(page, child, entry.Kind == TagKind.Scope ? $"{path}.{child.Name}" : child.Name, entry.Kind == TagKind.Scope ? depth : depth + 1);
    }

    private static string Indent(int depth) => string.Concat(Enumerable.Repeat("› ", depth));

    private static JsonArray Json(IEnumerable<TagEntry> entries) => new([.. entries.Select(Json)]);

    private static JsonNode Json(TagEntry entry) => new JsonObject
    {
        ["name"] = entry.Name,
        ["kind"] = entry.Kind.Id,
        ["meaning"] = entry.Meaning,
        ["children"] = Json(entry.Children),
    };
}
