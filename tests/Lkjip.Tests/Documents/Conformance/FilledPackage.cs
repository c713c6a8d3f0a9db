using System.IO.Compression;
using System.Xml.Linq;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>The parts of a filled file.</summary>
internal sealed class FilledPackage
{
    private readonly Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);

    public FilledPackage(byte[] bytes)
    {
        Bytes = bytes;
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            parts.Add(entry.FullName, copy.ToArray());
        }
    }

    public byte[] Bytes { get; }

    public IEnumerable<string> Names => parts.Keys.Order(StringComparer.Ordinal);

    public byte[] Content(string name) => parts[name];

    /// <summary>The XML of a part; null when there is none.</summary>
    public XElement? Xml(string name) => parts.TryGetValue(name, out var content) ? XElement.Load(new MemoryStream(content), LoadOptions.PreserveWhitespace) : null;

    /// <summary>The part that a relationship of a part points to.</summary>
    public string Target(string part, string id)
    {
        var slash = part.LastIndexOf('/');
        var target = Xml($"{part[..slash]}/_rels/{part[(slash + 1)..]}.rels")!.Elements().First(r => (string?)r.Attribute("Id") == id).Attribute("Target")!.Value;
        return new Uri(new Uri($"http://x/{part}"), target).AbsolutePath.TrimStart('/');
    }
}
