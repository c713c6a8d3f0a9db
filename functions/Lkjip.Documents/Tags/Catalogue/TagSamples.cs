using System.Globalization;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>What the tags of the catalogue come to in one report, as examples (contoh isi tag).</summary>
/// <remarks>Of a list the first items that have the tag are taken. Long texts are cut.</remarks>
internal sealed class TagSamples
{
    private const int Longest = 60;
    private const int Items = 40;

    private readonly IReadOnlyList<TagScope> scopes;

    private TagSamples(IReadOnlyList<TagScope> scopes) => this.scopes = scopes;

    /// <summary>No examples.</summary>
    public static TagSamples None { get; } = new([]);

    /// <summary>The examples of a report.</summary>
    public static TagSamples Of(TagScope report) => new([report]);

    /// <summary>The example of an entry; null when the report has none.</summary>
    public string? For(TagEntry entry) => Values(entry).Select(Shown).FirstOrDefault(text => text is not null);

    /// <summary>The examples of the tags below an entry.</summary>
    public TagSamples Below(TagEntry entry) => new([.. Values(entry).SelectMany(Inner).Take(Items)]);

    private IEnumerable<TagValue> Values(TagEntry entry) =>
        scopes.SelectMany(scope => Names(entry, scope).Select(scope.Find)).OfType<TagValue>();

    private static IEnumerable<string> Names(TagEntry entry, TagScope scope) =>
        entry.Name == "*" ? scope.Names
        : entry.IsPattern ? scope.Names.Where(name => name.StartsWith(entry.Name[..^1], StringComparison.Ordinal) && name.Length >= entry.Name.Length)
        : scope.Names.Contains(entry.Name, StringComparer.Ordinal) ? [entry.Name] : [];

    private static IEnumerable<TagScope> Inner(TagValue value) => value switch
    {
        ListValue list => list.Items,
        ScopeValue group => [group.Scope],
        _ => [],
    };

    private static string? Shown(TagValue value) => value switch
    {
        ListValue { Items.Count: > 0 } list => string.Create(CultureInfo.InvariantCulture, $"{list.Items.Count} butir"),
        BlockValue block => Cut(block.Blocks.Select(part => part.Text).FirstOrDefault(text => !string.IsNullOrEmpty(text))),
        ChartValue { HasData: true } chart => string.Create(CultureInfo.InvariantCulture, $"{chart.Series.Count} deret, {chart.Categories.Count} nama"),
        PictureValue picture => Cut(picture.Description),
        _ => Cut(ShownValue.Of(value, [])),
    };

    private static string? Cut(string? text)
    {
        var line = text?.ReplaceLineEndings(" ").Trim();
        if (string.IsNullOrEmpty(line) || line.Length <= Longest)
            return string.IsNullOrEmpty(line) ? null : line;
        var end = line.LastIndexOf(' ', Longest);
        return line[..(end > 0 ? end : Longest)] + "…";
    }
}
