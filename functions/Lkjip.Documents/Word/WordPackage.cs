using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Packages;

namespace Lkjip.Documents.Word;

/// <summary>The parts of a Word template, sorted by what becomes of them: copied, written anew, or added to.</summary>
internal sealed class WordPackage
{
    private const string ContentTypes = "[Content_Types].xml";
    private const string NumberingType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";
    private const string NumberingRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering";
    private static readonly string[] Pictures = ["png", "jpeg"];
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    /// <param name="package">The template file.</param>
    /// <param name="texts">The compiled parts by name, the document first.</param>
    /// <param name="replaced">Parts that every document has in another form, such as the settings.</param>
    /// <param name="needs">What the instructions may come to need.</param>
    public WordPackage(PackageContent package, IReadOnlyDictionary<string, NodeList> texts, Dictionary<string, byte[]> replaced, WordNeeds needs)
    {
        Texts = texts;
        package = needs.Charts.Without(package);
        var main = package.MainPart!;
        var numbering = package.RelationshipsOf(main.Name).FirstOrDefault(r => r.Type == "numbering") is { } own ? package.Find(own.Target) : null;
        Numbering = numbering is null && !needs.Lists ? null
            : new NumberingPart(numbering?.Name ?? "word/numbering.xml", numbering?.Packed, numbering is null ? null : SafeXml.Load(numbering.Content).Root);
        if (numbering is null && needs.Lists)
        {
            package = package.With(main.RelationshipsName, Add(package.Find(main.RelationshipsName), new XElement(
                Relationships + "Relationship", new XAttribute("Id", "rIdLkjipNumbering"), new XAttribute("Type", NumberingRelationship), new XAttribute("Target", "/word/numbering.xml"))));
        }

        package = package.With(ContentTypes, Add(package.Find(ContentTypes)!, [.. NewTypes(package.Find(ContentTypes)!, needs, numbering is null && needs.Lists)]));
        ContentTypesWithCharts = needs.Charts.Any ? new ContentTypesPart(package) : null;
        Related = [.. needs.Pictures.Union(needs.Charts.Owners, StringComparer.OrdinalIgnoreCase).Select(name => new RelationshipsPart(package, package.Find(name)!))];
        var written = texts.Keys.Concat(Related.Select(r => r.Name)).Append(Numbering?.Name).Append(needs.Charts.Any ? ContentTypes : null).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Copied = [.. package.Parts.Where(part => !written.Contains(part.Name))
            .Select(part => replaced.TryGetValue(part.Name, out var content) ? PackedPart.Of(part.Name, content) : part.Packed)];
    }

    /// <summary>The parts that never change.</summary>
    public IReadOnlyList<PackedPart> Copied { get; }

    /// <summary>The parts that are written, by name, the document first.</summary>
    public IReadOnlyDictionary<string, NodeList> Texts { get; }

    /// <summary>The content types, to which charts add; null when no charts may come.</summary>
    public ContentTypesPart? ContentTypesWithCharts { get; }

    /// <summary>The relationships to which pictures and charts add.</summary>
    public IReadOnlyList<RelationshipsPart> Related { get; }

    /// <summary>The numberings; null when there are none and none will come.</summary>
    public NumberingPart? Numbering { get; }

    private static IEnumerable<XElement> NewTypes(PackagePart list, WordNeeds needs, bool numbering)
    {
        var known = SafeXml.Load(list.Content).Root!.Elements(Types + "Default").Select(e => (string?)e.Attribute("Extension")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var extension in Pictures.Where(e => needs.Pictures.Count > 0 && !known.Contains(e)))
        {
            yield return new XElement(Types + "Default", new XAttribute("Extension", extension), new XAttribute("ContentType", $"image/{extension}"));
        }

        if (numbering)
        {
            yield return new XElement(Types + "Override", new XAttribute("PartName", "/word/numbering.xml"), new XAttribute("ContentType", NumberingType));
        }
    }

    private static PackagePart NoRelationships(string name) =>
        new(name, "application/vnd.openxmlformats-package.relationships+xml", Encoding.UTF8.GetBytes(new XElement(Relationships + "Relationships").ToString()));

    private static byte[]? Add(PackagePart? part, params XElement[] added)
    {
        if (added.Length == 0)
        {
            return null;
        }

        var root = part is null ? new XElement(Relationships + "Relationships") : SafeXml.Load(part.Content).Root!;
        root.Add(added);
        return Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting));
    }
}
