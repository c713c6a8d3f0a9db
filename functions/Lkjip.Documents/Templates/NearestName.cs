using Lkjip.Documents.Tags;
using Lkjip.Domain.Text;

namespace Lkjip.Documents.Templates;

/// <summary>Finds the known name that a mistyped one most likely means (nama terdekat).</summary>
internal static class NearestName
{
    private const int Depth = 3;

    /// <summary>The nearest of all names that are open, dotted ones included; empty when there are none.</summary>
    public static string Of(string name, ScopeStack scopes) =>
        Enumerable.Reverse(scopes.Frames).SelectMany(frame => Names(frame.Scope, "", Depth)).Concat(TagName.Positions)
            .Distinct(StringComparer.Ordinal).MinBy(known => Distance(name, known)) ?? "";

    private static IEnumerable<string> Names(TagScope scope, string prefix, int depth) => scope.Names.SelectMany(name =>
        (depth > 1 ? scope.Find(name) : null) switch
        {
            ScopeValue group => Names(group.Scope, $"{prefix}{name}.", depth - 1).Prepend(prefix + name),
            ListValue { Members: { } members } => members.Names.Select(member => $"{prefix}{name}.{member}").Prepend(prefix + name),
            _ => [prefix + name],
        });

    // A name that only lacks its group counts as near: "nama" for "instansi.nama".
    private static int Distance(string left, string right) =>
        right.EndsWith("." + left, StringComparison.OrdinalIgnoreCase) ? 1 : EditDistance.Between(left.ToUpperInvariant(), right.ToUpperInvariant());
}
