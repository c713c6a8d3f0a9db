namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>A tag as the catalogue lists it (keterangan tag).</summary>
/// <param name="Name">The name at its place; "*" stands for any name, "nilai*" for any that begins so.</param>
/// <param name="Kind">What it stands for.</param>
/// <param name="Meaning">What it means, in Indonesian.</param>
/// <param name="Children">The tags below it: of the group, or of each item of the list.</param>
public sealed record TagEntry(string Name, TagKind Kind, string Meaning, IReadOnlyList<TagEntry> Children)
{
    /// <summary>The entry beside it whose tags it has too; null when it has its own.</summary>
    public string? Like { get; init; }

    /// <summary>How one item of the list is named by what it is called, such as "tabel.baris.kolom"; null when items have no names.</summary>
    public string? Address { get; init; }

    /// <summary>True when the name stands for names that only a report decides.</summary>
    public bool IsPattern => Name.EndsWith('*');
}
