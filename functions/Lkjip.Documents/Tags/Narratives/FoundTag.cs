namespace Lkjip.Documents.Tags.Narratives;

/// <summary>A figure that a text can say, with the tag for it (angka untuk narasi).</summary>
/// <param name="Tag">The tag: "{{ringkasan.serapan}}".</param>
/// <param name="Filled">What the tag comes to now.</param>
/// <param name="Meaning">What the figure is: table, row and column.</param>
public sealed record FoundTag(string Tag, string Filled, string Meaning);
