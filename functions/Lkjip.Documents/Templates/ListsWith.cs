using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>Finds the lists inside which a name is known, for an author who wrote its tag outside them (daftar yang memuat tag).</summary>
internal static class ListsWith
{
    private const int Depth = 4;
    private const int Most = 3;

    /// <summary>The ways into the nearest lists whose items have the name, such as "{{#program}}" or "{{#program}} {{#kegiatan}}"; none when no list has it.</summary>
    public static IReadOnlyList<string> Of(string name, TagScope root)
    {
        var level = new List<(string Way, string Prefix, TagScope Scope)> { ("", "", root) };
        for (var depth = 0; depth < Depth; depth++)
        {
            var next = level.SelectMany(Inner).ToList();
            var found = next.Where(inner => inner.Prefix.Length == 0 && IsIn(inner.Scope, name)).Select(inner => inner.Way).Take(Most).ToList();
            if (found.Count > 0)
            {
                return found;
            }

            level = next;
        }

        return [];
    }

    // The position in a loop is known in every list.
    private static bool IsIn(TagScope scope, string name) => TagName.Positions.Contains(name, StringComparer.Ordinal)
        || (scope.Names.Contains(name.Split('.')[0], StringComparer.Ordinal) && (!name.Contains('.', StringComparison.Ordinal) || scope.Find(name) is not null));

    private static IEnumerable<(string Way, string Prefix, TagScope Scope)> Inner((string Way, string Prefix, TagScope Scope) outer)
    {
        foreach (var name in outer.Scope.Names)
        {
            switch (outer.Scope.Find(name))
            {
                case ListValue { Items: [var first, ..] }:
                    yield return ($"{outer.Way} {{{{#{outer.Prefix}{name}}}}}".Trim(), "", first);
                    break;
                case ScopeValue group:
                    yield return (outer.Way, $"{outer.Prefix}{name}.", group.Scope);
                    break;
            }
        }
    }
}
