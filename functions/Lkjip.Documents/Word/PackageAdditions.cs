using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Packages;

namespace Lkjip.Documents.Word;

/// <summary>What a rendering adds to the package: numberings, pictures, their relationships and content types.</summary>
internal sealed class PackageAdditions
{
    private const string NumberingType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
    private const string RelationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Rel = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly PackageContent package;
    private readonly WordRendering rendering;
    private readonly Dictionary<string, List<XElement>> relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly string numberingName;
    private readonly bool newNumbering;

    public PackageAdditions(PackageContent package, WordRendering rendering)
    {
        (this.package, this.rendering) = (package, rendering);
        var main = package.MainPart!;
        var own = package.RelationshipsOf(main.Name).FirstOrDefault(r => r.Type == "numbering");
        numberingName = own?.Target ?? "word/numbering.xml";
        newNumbering = own is null && rendering.Numbers.Any;
        if (newNumbering)
        {
            Relate(main.Name, "rIdLkjipNumbering", "numbering", "/word/numbering.xml");
        }

        foreach (var (part, id, target) in rendering.Pictures.Relationships)
        {
            Relate(part, id, "image", "/word/" + target);
        }
    }

    /// <summary>The new content of a part of the template; null when it stays.</summary>
    public byte[]? Changed(PackagePart part)
    {
        if (relationships.Remove(part.Name, out var added))
        {
            return With(part.Content, added);
        }

        if (part.Name == "[Content_Types].xml")
        {
            return With(part.Content, ContentTypes(part).ToList());
        }

        return part.Name == numberingName && rendering.Numbers.Any ? Encoding.UTF8.GetBytes(rendering.Numbers.Part()) : null;
    }

    /// <summary>The parts that the template does not have; to be asked for after all its parts.</summary>
    public IEnumerable<(string Name, ReadOnlyMemory<byte> Content)> New()
    {
        foreach (var (name, added) in relationships)
        {
            yield return (name, With(Encoding.UTF8.GetBytes(new XElement(Rel + "Relationships").ToString()), added));
        }

        if (newNumbering)
        {
            yield return (numberingName, Encoding.UTF8.GetBytes(rendering.Numbers.Part()));
        }

        foreach (var media in rendering.Pictures.Media)
        {
            yield return media;
        }
    }

    private void Relate(string part, string id, string type, string target)
    {
        var name = package.Find(part)!.RelationshipsName;
        if (!relationships.TryGetValue(name, out var list))
        {
            relationships[name] = list = [];
        }

        list.Add(new XElement(Rel + "Relationship", new XAttribute("Id", id), new XAttribute("Type", RelationshipTypes + type), new XAttribute("Target", target)));
    }

    private IEnumerable<XElement> ContentTypes(PackagePart part)
    {
        var known = SafeXml.Read(part.Content, out _)!.Root!.Elements(Types + "Default").Select(e => (string?)e.Attribute("Extension")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var extension in rendering.Pictures.Media.Select(m => Path.GetExtension(m.Name)[1..]).Distinct(StringComparer.Ordinal).Where(e => !known.Contains(e)))
        {
            yield return new XElement(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", $"image/{extension}"));
        }

        if (newNumbering)
        {
            yield return new XElement(Types + "Override", new XAttribute("PartName", "/word/numbering.xml"), new XAttribute("ContentType", NumberingType));
        }
    }

    private static byte[] With(ReadOnlyMemory<byte> content, List<XElement> added)
    {
        var xml = SafeXml.Read(content, out _)!;
        xml.Root!.Add(added);
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml.Root.ToString(SaveOptions.DisableFormatting));
    }
}
