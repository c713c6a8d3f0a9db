using System.IO.Compression;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;

namespace Lkjip.Documents.Packages;

/// <summary>Unpacks a zip package within <see cref="PackageLimits"/>.</summary>
internal static class PackageUnpacker
{
    private static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";

    /// <summary>The parts, or null with findings.</summary>
    public static List<PackagePart>? Unpack(ReadOnlyMemory<byte> package, ICollection<Finding> findings)
    {
        // Encrypted Office files are compound files (MS-CFB), which begin so.
        if (package.Span.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            findings.Add(TemplateFinding.Of("T-ENCRYPTED", "berkas"));
            return null;
        }

        try
        {
            using var archive = new ZipArchive(Stream(package), ZipArchiveMode.Read);
            return Fits(archive, findings) ? Parts(archive, ZipDirectory.Read(package, archive), findings) : null;
        }
        catch (InvalidDataException)
        {
            findings.Add(TemplateFinding.Of("T-ZIP", "berkas"));
            return null;
        }
    }

    private static MemoryStream Stream(ReadOnlyMemory<byte> package) => MemoryMarshal.TryGetArray(package, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(package.ToArray(), writable: false);

    private static bool Fits(ZipArchive archive, ICollection<Finding> findings)
    {
        var before = findings.Count;
        if (archive.Entries.Count > PackageLimits.Entries)
        {
            findings.Add(TemplateFinding.Of("T-LIMIT", "berkas", null, ("limit", $"{PackageLimits.Entries} bagian")));
            return false;
        }

        if (archive.Entries.Sum(e => e.Length) > PackageLimits.Unpacked)
        {
            findings.Add(TemplateFinding.Of("T-LIMIT", "berkas", null, ("limit", "200 MB setelah dibuka")));
        }

        foreach (var entry in archive.Entries)
        {
            if (IsBadName(entry.FullName))
            {
                findings.Add(TemplateFinding.Of("T-ENTRY", entry.FullName[..Math.Min(entry.FullName.Length, 80)]));
            }

            if (entry.Length > PackageLimits.RatioFrom && entry.Length > PackageLimits.Ratio * Math.Max(entry.CompressedLength, 1))
            {
                findings.Add(TemplateFinding.Of("T-LIMIT", entry.FullName, null, ("limit", $"pemampatan {PackageLimits.Ratio} kali")));
            }
        }

        return findings.Count == before;
    }

    private static bool IsBadName(string name) =>
        name.Length is 0 or > PackageLimits.NameLength || name.StartsWith('/') || name.Contains('\\', StringComparison.Ordinal)
        || name.Contains(':', StringComparison.Ordinal) || name.Any(char.IsControl)
        || name.Split('/') is var steps && (steps.Length > PackageLimits.Depth || steps.Contains("..", StringComparer.Ordinal));

    private static List<PackagePart>? Parts(ZipArchive archive, IReadOnlyList<(ushort Method, ReadOnlyMemory<byte> Packed)> packed, ICollection<Finding> findings)
    {
        var contents = new List<(string Name, byte[] Content, PackedPart? Packed)>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var left = PackageLimits.Unpacked;
        foreach (var (at, entry) in archive.Entries.Index().Where(e => !e.Item.FullName.EndsWith('/')))
        {
            var content = Content(entry, left);
            if (content is null || !names.Add(entry.FullName))
            {
                findings.Add(TemplateFinding.Of(content is null ? "T-LIMIT" : "T-ENTRY", entry.FullName, null, ("limit", "200 MB setelah dibuka")));
                return null;
            }

            left -= content.Length;
            if (Crc32.HashToUInt32(content) != entry.Crc32)
            {
                findings.Add(TemplateFinding.Of("T-ZIP", entry.FullName));
                return null;
            }

            contents.Add((entry.FullName, content, Packed(entry, content, packed.ElementAtOrDefault(at))));
        }

        return Typed(contents, findings);
    }

    // Only what every reader of Office files knows is copied as it came.
    private static PackedPart? Packed(ZipArchiveEntry entry, byte[] content, (ushort Method, ReadOnlyMemory<byte> Bytes) packed) =>
        packed.Bytes.Length > 0 && packed.Method is PackedPart.Deflate or PackedPart.Stored && !entry.IsEncrypted
            ? new PackedPart(entry.FullName, packed.Method, entry.Crc32, content.Length, packed.Bytes)
            : null;

    private static byte[]? Content(ZipArchiveEntry entry, long left)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream((int)Math.Min(entry.Length, left));
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            if (copy.Length + read > left)
            {
                return null;
            }

            copy.Write(buffer, 0, read);
        }

        return copy.Length == copy.Capacity ? copy.GetBuffer() : copy.ToArray();
    }

    private static List<PackagePart>? Typed(List<(string Name, byte[] Content, PackedPart? Packed)> contents, ICollection<Finding> findings)
    {
        var list = contents.Find(c => c.Name == "[Content_Types].xml").Content;
        var code = "T-ZIP";
        var xml = list is null ? null : SafeXml.Read(list, out code);
        if (xml is null)
        {
            findings.Add(TemplateFinding.Of(code, "[Content_Types].xml"));
            return null;
        }

        var defaults = Map(xml, "Default", "Extension");
        var overrides = Map(xml, "Override", "PartName");
        return [.. contents.Select(c => new PackagePart(
            c.Name, overrides.GetValueOrDefault("/" + c.Name) ?? defaults.GetValueOrDefault(c.Name[(c.Name.LastIndexOf('.') + 1)..]) ?? "", c.Content)
            {
                Packed = c.Packed!,
            })];
    }

    private static Dictionary<string, string> Map(XDocument xml, string element, string key) =>
        xml.Root!.Elements(Types + element).GroupBy(e => (string?)e.Attribute(key) ?? "", StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => (string?)g.First().Attribute("ContentType") ?? "", StringComparer.OrdinalIgnoreCase);
}
