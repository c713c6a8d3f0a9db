namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>Adds charts to a shape (grafik).</summary>
internal static class ChartShapes
{
    /// <summary>A chart; without a number it is missing.</summary>
    public static TagShape<T> Chart<T>(this TagShape<T> shape, string name, string meaning, Func<T, ChartValue?> value) => shape.Add(
        new TagDefinition<T>(new TagEntry(name, TagKind.Chart, meaning, []), source => value(source) is { HasData: true } chart ? chart : null));
}
