using System.Text;
using System.Xml.Linq;

namespace Lkjip.Documents.Packages;

/// <summary>The relationships of a part of a template, to which those of pictures and charts are added.</summary>
internal sealed class RelationshipsPart
{
    private const string Close = "</Relationships>";
    private static readonly XNamespace Ns = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly byte[] head;

    /// <summary>Reads what a part has.</summary>
    public RelationshipsPart(PackageContent package, PackagePart owner)
    {
        Owner = owner.Name;
        Name = owner.RelationshipsName;
        var own = package.Find(Name);
        Original = own?.Packed;
        var root = new XElement(Ns + "Relationships", own is null ? null : SafeXml.Load(own.Content).Root!.Elements().Select(e => new XElement(Ns + "Relationship", e.Attributes())), "");
        head = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting)[..^Close.Length]);
    }

    /// <summary>The part they belong to.</summary>
    public string Owner { get; }

    /// <summary>The name of the part that holds them.</summary>
    public string Name { get; }

    /// <summary>The part as it stands in the template; null when it has none.</summary>
    public PackedPart? Original { get; }

    /// <summary>Writes them, with new ones.</summary>
    public void Write(PackageWriter package, IEnumerable<(string Id, string Type, string Target)> added)
    {
        var text = new StringBuilder();
        foreach (var (id, type, target) in added)
        {
            text.Append($"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{type}\" Target=\"{target}\"/>");
        }

        if (text.Length > 0)
        {
            package.Begin(Name);
            package.Write(head);
            package.Write(Encoding.UTF8.GetBytes(text.Append(Close).ToString()));
            package.End();
        }
        else if (Original is not null)
        {
            package.Copy(Original);
        }
    }
}
