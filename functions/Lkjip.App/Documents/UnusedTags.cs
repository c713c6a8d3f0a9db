using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;

namespace Lkjip.App.Documents;

/// <summary>What a report holds that a template never shows: whole groups, lists and blocks, not every single value of them.</summary>
/// <remarks>
/// Where a list is used, the lists and blocks in its items are looked at, too. A name that stands anywhere in the template counts as
/// used, whatever it lies in: what is listed is surely not shown.
/// </remarks>
internal static class UnusedTags
{
    /// <summary>The unused tags, in the order of the catalogue.</summary>
    public static IReadOnlyList<UnusedTag> Of(IReadOnlyList<TagUse> uses, TagScope report)
    {
        var names = uses.Select(use => use.Name).ToHashSet(StringComparer.Ordinal);
        return [.. Of(names, TagCatalogue.Entries, [report], "", _ => true)];
    }

    private static IEnumerable<UnusedTag> Of(
        HashSet<string> used, IReadOnlyList<TagEntry> entries, IReadOnlyList<TagScope> scopes, string path, Func<TagEntry, bool> counts)
    {
        foreach (var entry in entries.Where(counts))
        {
            var values = scopes.Select(scope => scope.Find(entry.Name)).Where(HoldsSomething).ToList();
            if (values.Count == 0)
            {
                continue;
            }

            if (!IsUsed(used, entry.Name, path))
            {
                yield return new UnusedTag(path + entry.Name, entry.Meaning);
                continue;
            }

            var (below, separator) = entry.Kind == TagKind.Scope
                ? (values.OfType<ScopeValue>().Select(value => value.Scope).ToList(), ".")
                : (values.OfType<ListValue>().SelectMany(value => value.Items).ToList(), " › ");
            foreach (var inner in Of(used, entry.Children, below, $"{path}{entry.Name}{separator}", IsContainer))
            {
                yield return inner;
            }
        }
    }

    // In a list a name stands alone; in a group after the name of the group, or alone where the group is a section.
    private static bool IsUsed(HashSet<string> used, string name, string path)
    {
        var written = path.Split(" › ")[^1] + name;
        return used.Contains(name) || used.Any(use => use == written
            || use.StartsWith($"{written}.", StringComparison.Ordinal) || use.StartsWith($"{name}.", StringComparison.Ordinal));
    }

    private static bool IsContainer(TagEntry entry) =>
        entry.Kind == TagKind.List || entry.Kind == TagKind.Scope || entry.Kind == TagKind.Block || entry.Kind == TagKind.Picture;

    private static bool HoldsSomething(TagValue? value) => value switch
    {
        null or FlagValue => false,
        ListValue list => list.Items.Count > 0,
        ScopeValue group => group.Scope.Names.Any(name => HoldsSomething(group.Scope.Find(name))),
        _ => true,
    };
}
