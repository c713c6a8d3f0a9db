namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The catalogue as lines, for a page that is searched (katalog tag dalam baris).</summary>
public static class TagLines
{
    /// <summary>Every tag of the catalogue, in its order; a tag of a group under the group's name.</summary>
    /// <param name="report">The report that the examples are taken from; null for none.</param>
    public static IReadOnlyList<TagLine> Of(TagScope? report)
    {
        var samples = report is null ? TagSamples.None : TagSamples.Of(report);
        return [.. TagCatalogue.Entries.SelectMany(entry => Lines(entry.Name, entry, entry.Name, [], samples))];
    }

    private static IEnumerable<TagLine> Lines(string group, TagEntry entry, string path, IReadOnlyList<string> inside, TagSamples samples)
    {
        yield return new TagLine(group, path, inside, Text(entry, path), entry.Kind.Id, entry.Meaning, samples.For(entry));
        var below = samples.Below(entry);
        foreach (var child in entry.Children)
        {
            var lines = entry.Kind == TagKind.Scope
                ? Lines(group, child, $"{path}.{child.Name}", inside, below)
                : Lines(group, child, child.Name, [.. inside, path], below);
            foreach (var line in lines)
                yield return line;
        }
    }

    private static string Text(TagEntry entry, string path) =>
        entry.Kind == TagKind.List || entry.Kind == TagKind.Flag ? $"{{{{#{path}}}}} … {{{{/{path}}}}}"
        : entry.Kind == TagKind.Block ? $"{{{{@{path}}}}}"
        : entry.Kind == TagKind.Picture ? $"{{{{%{path}}}}}"
        : entry.Kind == TagKind.Chart ? $"{{{{grafik {path.Split('.')[^1]}}}}}"
        : $"{{{{{path}}}}}";
}
