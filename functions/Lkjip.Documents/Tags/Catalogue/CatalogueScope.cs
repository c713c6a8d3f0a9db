using Lkjip.Domain.Assess;

namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>The catalogue as tags to check a template against when there is no report: every name, each with a value of its kind.</summary>
internal static class CatalogueScope
{
    private static readonly Dictionary<TagKind, Func<TagEntry, TagValue?>> Values = new()
    {
        [TagKind.Text] = entry => new TextValue(entry.Name),
        [TagKind.Number] = entry => new NumberValue(0m, entry.Name, FigureKind.Number),
        [TagKind.Date] = _ => new DateValue(DateOnly.MinValue),
        [TagKind.Flag] = _ => new FlagValue(true),
        // A list whose items the catalogue does not describe is empty: inside it no name can be checked.
        [TagKind.List] = entry => new ListValue(entry.Children.Count == 0 ? [] : [Of(entry.Children)]),
        // The same for a group, which then is a missing value.
        [TagKind.Scope] = entry => entry.Children.Count == 0 ? null : new ScopeValue(Of(entry.Children)),
        [TagKind.Block] = _ => null,
        [TagKind.Picture] = entry => new PictureValue(ReadOnlyMemory<byte>.Empty, entry.Name),
        [TagKind.Chart] = entry => new ChartValue(entry.Meaning, [], []),
    };

    /// <summary>The tags that these entries stand for.</summary>
    public static TagScope Of(IEnumerable<TagEntry> entries)
    {
        var scope = new TagScope();
        foreach (var entry in entries)
        {
            if (entry.Name.EndsWith('*'))
                scope.AddAnyOther();
            else
                scope.Add(entry.Name, () => Values[entry.Kind](entry));
        }

        return scope;
    }
}
