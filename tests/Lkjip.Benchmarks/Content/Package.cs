using System.IO.Compression;
using System.Text;

namespace Lkjip.Benchmarks.Content;

/// <summary>Packs the parts of an Office file (berkas Office).</summary>
internal static class Package
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /// <summary>The file with these parts, in this order.</summary>
    public static byte[] Of(params (string Name, string Xml)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, xml) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(Encoding.UTF8.GetBytes(Declaration + xml));
            }
        }

        return stream.ToArray();
    }
}
