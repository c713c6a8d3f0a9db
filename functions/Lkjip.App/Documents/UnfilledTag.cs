using Lkjip.Documents.Templates;

namespace Lkjip.App.Documents;

/// <summary>A tag of a template that has no value in the report (tag tanpa isi).</summary>
/// <param name="Tag">Its name.</param>
/// <param name="Places">Where tags of that name stand in the template; the first few.</param>
internal sealed record UnfilledTag(string Tag, IReadOnlyList<string> Places)
{
    private const int MostPlaces = 5;

    /// <summary>The tag of a name, with its places.</summary>
    public static UnfilledTag Of(string name, IReadOnlyList<TagUse> uses) =>
        new(name, [.. uses.Where(use => use.Name == name).Select(use => use.Place).Distinct(StringComparer.Ordinal).Take(MostPlaces)]);
}
