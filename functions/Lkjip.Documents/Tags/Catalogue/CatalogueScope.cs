using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The catalogue as tags to check a template against when there is no report: every name, each with a value of its kind.</summary>
/// <remarks>
/// Where only a report decides the names, a name has the value of the pattern that fits it. In the row of a table every name can be that of a
/// column, or of a list of further rows; a name there without tags of its own has no value, and nothing is said about it.
/// </remarks>
internal static class CatalogueScope
{
    private static readonly Dictionary<TagKind, Func<TagEntry, IReadOnlyList<TagEntry>, TagValue?>> Values = new()
    {
        [TagKind.Text] = (entry, _) => new TextValue(entry.Name),
        [TagKind.Number] = (entry, _) => new NumberValue(0m, entry.Name, FigureKind.Number),
        [TagKind.Date] = (_, _) => new DateValue(DateOnly.MinValue),
        [TagKind.Flag] = (_, _) => new FlagValue(true),
        [TagKind.List] = (entry, children) => children.Count == 0 ? null : new ListValue([Of(children)])
        {
            Members = entry.Address is null ? null : new NamedMembers([], _ => new NumberValue(0m, entry.Name, FigureKind.Number)),
        },
        [TagKind.Scope] = (_, children) => children.Count == 0 ? null : new ScopeValue(Of(children)),
        [TagKind.Block] = (_, _) => new BlockValue([], new Dictionary<string, AssessedTable>(StringComparer.Ordinal), new Dictionary<string, Domain.Reports.Photo>(StringComparer.Ordinal)),
        [TagKind.Picture] = (entry, _) => new PictureValue(ReadOnlyMemory<byte>.Empty, entry.Name),
        [TagKind.Chart] = (entry, _) => new ChartValue(entry.Meaning, [], []),
    };

    /// <summary>The tags that these entries stand for.</summary>
    public static TagScope Of(IReadOnlyList<TagEntry> entries)
    {
        var scope = new TagScope();
        foreach (var entry in entries.Where(entry => !entry.IsPattern))
            scope.Add(entry.Name, () => Value(entry, entries));
        var patterns = entries.Where(entry => entry.IsPattern).OrderByDescending(entry => entry.Name.Length).ToList();
        return patterns.Count == 0
            ? scope
            : scope.AddAnyOther(name => Fitting(patterns, name) is not null, name => Fitting(patterns, name) is { Children.Count: > 0 } entry ? Value(entry, entries) : null);
    }

    // The pattern with most letters counts: "nilai*" before "*". What the star of a family of columns stands for begins with a capital.
    private static TagEntry? Fitting(List<TagEntry> patterns, string name) =>
        patterns.Find(pattern => name.StartsWith(pattern.Name[..^1], StringComparison.Ordinal) && (pattern.Name == "*" || (name.Length >= pattern.Name.Length && char.IsUpper(name[pattern.Name.Length - 1]))));

    private static TagValue? Value(TagEntry entry, IReadOnlyList<TagEntry> beside) =>
        Values[entry.Kind](entry, entry.Like is { } like ? beside.Single(other => other.Name == like).Children : entry.Children);
}
