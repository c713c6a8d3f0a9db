using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Lkjip.Documents.Packages;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Word;

/// <summary>A Word file with findings as comments.</summary>
internal sealed class CommentedPackage
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string CommentsRelationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly DateTimeOffset Stamp = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly PackageContent package;
    private readonly Dictionary<string, XElement> changed = new(StringComparer.OrdinalIgnoreCase);

    public CommentedPackage(PackageContent package, IReadOnlyList<Finding> findings)
    {
        this.package = package;
        if (findings.Count > 0)
        {
            var comments = new WordComments(Changed(package.MainPart!.Name)!, Comments());
            foreach (var finding in findings)
            {
                comments.Add(finding);
            }
        }
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in package.Parts.Where(p => !changed.ContainsKey(p.Name)))
            {
                Write(archive, part.Name, part.Content.Span);
            }

            foreach (var (name, root) in changed)
            {
                Write(archive, name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting)));
            }
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string name, ReadOnlySpan<byte> content)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        using var to = entry.Open();
        to.Write(content);
    }

    private XElement? Changed(string name)
    {
        if (!changed.TryGetValue(name, out var root) && package.Find(name) is { } part && SafeXml.Read(part.Content, out _)?.Root is { } read)
        {
            changed[part.Name] = root = read;
        }

        return root;
    }

    private XElement Comments()
    {
        var main = package.MainPart!.Name;
        if (package.RelationshipsOf(main).FirstOrDefault(r => r.Type == "comments") is { } there && Changed(there.Target) is { } comments)
        {
            return comments;
        }

        var folder = main[..(main.LastIndexOf('/') + 1)];
        var name = folder + "comments.xml";
        for (var number = 1; package.Find(name) is not null; number++)
        {
            name = FormattableString.Invariant($"{folder}comments{number}.xml");
        }

        Changed(ContentTypes)!.Add(new XElement(Types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", CommentsType)));
        Relate(main, name);
        return changed[name] = new XElement(W.Ns + "comments", new XAttribute(XNamespace.Xmlns + "w", W.Ns.NamespaceName));
    }

    private void Relate(string main, string name)
    {
        var slash = main.LastIndexOf('/') + 1;
        var rels = $"{main[..slash]}_rels/{main[slash..]}.rels";
        var root = Changed(rels) ?? (changed[rels] = new XElement(Relationships + "Relationships"));
        root.Add(new XElement(
            Relationships + "Relationship", new XAttribute("Id", "rIdPemeriksa"), new XAttribute("Type", CommentsRelationship), new XAttribute("Target", "/" + name)));
    }
}
