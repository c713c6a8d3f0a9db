using System.Xml.Linq;

namespace Lkjip.Documents.Packages;

/// <summary>A part of a package (bagian berkas).</summary>
/// <param name="Name">The name in the package, without a slash in front: "word/document.xml".</param>
/// <param name="ContentType">The media type; empty when the package names none.</param>
/// <param name="Content">The unpacked bytes.</param>
public sealed record PackagePart(string Name, string ContentType, ReadOnlyMemory<byte> Content)
{
    private PackedPart? packed;
    private XDocument? read;

    /// <summary>Keeps the XML that was read to check it, for the first who asks.</summary>
    internal void Keep(XDocument xml) => read = xml;

    /// <summary>The XML of a part that was checked when its package was read; it is the caller's to change.</summary>
    internal XDocument Xml()
    {
        var kept = read;
        read = null;
        return kept ?? SafeXml.Load(Content);
    }

    /// <summary>The part as it goes into a package; as it came, where it came in one.</summary>
    internal PackedPart Packed
    {
        get => packed ??= PackedPart.Of(Name, Content.Span);
        init => packed = value;
    }

    /// <summary>The name of the part that holds its relationships.</summary>
    public string RelationshipsName => Name.LastIndexOf('/') is var slash and >= 0
        ? $"{Name[..slash]}/_rels/{Name[(slash + 1)..]}.rels"
        : $"_rels/{Name}.rels";
}
