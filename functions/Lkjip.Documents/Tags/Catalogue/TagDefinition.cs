namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A tag with what it means and where its value comes from.</summary>
/// <param name="Entry">What the catalogue says of it.</param>
/// <param name="Value">Its value for a source; null when it is missing there.</param>
internal sealed record TagDefinition<T>(TagEntry Entry, Func<T, TagValue?> Value);
