namespace Lkjip.Documents.Tags.Catalogue;

/// <summary>What a tag stands for, which decides how a template may use it (jenis tag).</summary>
/// <param name="Id">The Indonesian word in the catalogue.</param>
public sealed record TagKind(string Id)
{
    /// <summary>Text.</summary>
    public static TagKind Text { get; } = new("teks");

    /// <summary>A number, or the word that stands in its place.</summary>
    public static TagKind Number { get; } = new("angka");

    /// <summary>A date.</summary>
    public static TagKind Date { get; } = new("tanggal");

    /// <summary>True or false.</summary>
    public static TagKind Flag { get; } = new("penanda");

    /// <summary>A list.</summary>
    public static TagKind List { get; } = new("daftar");

    /// <summary>A group of tags.</summary>
    public static TagKind Scope { get; } = new("kelompok");

    /// <summary>A block of paragraphs and lists.</summary>
    public static TagKind Block { get; } = new("blok");

    /// <summary>A picture.</summary>
    public static TagKind Picture { get; } = new("gambar");

    /// <summary>The numbers of a chart.</summary>
    public static TagKind Chart { get; } = new("grafik");
}
