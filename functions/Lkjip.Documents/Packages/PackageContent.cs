using System.IO.Compression;
using System.Xml.Linq;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Packages;

/// <summary>An Office file, unpacked within limits and free of what can do harm (isi berkas Office).</summary>
/// <remarks>
/// Refused are encrypted files, macros, embedded objects, relationships to the outside other than hyperlinks, document types, and
/// packages beyond <see cref="PackageLimits"/>. Sizes are checked before and while unpacking, for a header can lie.
/// </remarks>
public sealed class PackageContent
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly XNamespace Rel = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly Dictionary<string, PackagePart> byName;
    private readonly Dictionary<string, IReadOnlyList<PackageRelationship>> relationships = new(StringComparer.OrdinalIgnoreCase);

    private PackageContent(List<PackagePart> parts)
    {
        Parts = parts;
        byName = parts.ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>All parts in the order of the package, with the list of content types and the relationships.</summary>
    public IReadOnlyList<PackagePart> Parts { get; }

    /// <summary>The bytes of all parts.</summary>
    internal long Size => Parts.Sum(part => (long)part.Content.Length);

    /// <summary>The document or workbook; null when the package has none.</summary>
    public PackagePart? MainPart => RelationshipsOf("").FirstOrDefault(r => r.Type == "officeDocument") is { } main ? Find(main.Target) : null;

    /// <summary>Unpacks and checks a file.</summary>
    /// <param name="package">The bytes of the file.</param>
    /// <param name="findings">Receives what is wrong.</param>
    /// <returns>The content, or null when there was an error.</returns>
    public static PackageContent? Read(ReadOnlyMemory<byte> package, ICollection<Finding> findings)
    {
        var before = findings.Count;
        var content = PackageUnpacker.Unpack(package, findings) is { } parts ? new PackageContent(parts) : null;
        if (content is not null)
        {
            content.ReadRelationships(findings);
            PackageChecks.Check(content, findings);
        }

        return findings.Count == before ? content : null;
    }

    /// <summary>The part of a name, without a slash in front; null when there is none.</summary>
    public PackagePart? Find(string name) => byName.GetValueOrDefault(name.TrimStart('/'));

    /// <summary>The relationships of a part; of the package itself for "".</summary>
    public IReadOnlyList<PackageRelationship> RelationshipsOf(string partName) => relationships.GetValueOrDefault(partName.TrimStart('/')) ?? [];

    /// <summary>The package with another content of a part, which it may not have had; itself when the content is null.</summary>
    internal PackageContent With(string name, byte[]? content)
    {
        if (content is null)
            return this;
        List<PackagePart> parts = [.. Parts.Select(part => part.Name == name ? new PackagePart(part.Name, part.ContentType, content) : part)];
        if (!byName.ContainsKey(name))
            parts.Add(new PackagePart(name, "", content));
        var changed = new PackageContent(parts);
        foreach (var (part, own) in relationships)
            changed.relationships[part] = own;
        return changed;
    }

    /// <summary>The package without some parts; the list of content types is left as it is.</summary>
    internal PackageContent Without(IReadOnlySet<string> names)
    {
        var changed = new PackageContent([.. Parts.Where(part => !names.Contains(part.Name))]);
        foreach (var (part, own) in relationships)
            changed.relationships[part] = own;
        return changed;
    }

    private void ReadRelationships(ICollection<Finding> findings)
    {
        foreach (var part in Parts.Where(p => p.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            var xml = SafeXml.Read(part.Content, out var code);
            if (xml is null)
            {
                findings.Add(TemplateFinding.Of(code, part.Name));
                continue;
            }

            var owner = part.Name.Replace("_rels/", "", StringComparison.OrdinalIgnoreCase)[..^".rels".Length];
            relationships[owner] = [.. xml.Root!.Elements(Rel + "Relationship").Select(r => Relationship(owner, r))];
        }
    }

    private static PackageRelationship Relationship(string owner, XElement element)
    {
        var target = (string?)element.Attribute("Target") ?? "";
        var external = string.Equals((string?)element.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
        var type = (string?)element.Attribute("Type") ?? "";
        return new PackageRelationship(
            (string?)element.Attribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], external ? target : Resolve(owner, target), external);
    }

    private static string Resolve(string owner, string target)
    {
        var path = target.StartsWith('/') ? [] : owner.Split('/')[..^1].ToList();
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }
}
