using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Lkjip.Benchmarks.Limit;

/// <summary>Reads the directory of a zip package, for the packed bytes that <see cref="ZipArchive"/> does not show.</summary>
/// <remarks>Source: .ZIP File Format Specification 6.3.10, 4.3.7, 4.3.12, 4.3.16; without Zip64, which packages of this size do not have.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const uint EndMark = 0x06054b50;
    private const int Deflated = 8;

    /// <summary>The entries in the order of the directory.</summary>
    public static IEnumerable<ZipEntry> Read(byte[] package)
    {
        var end = package.Length - EndLength;
        while (Four(package, end) != EndMark)
            end--;
        var at = (int)Four(package, end + 16);
        for (var left = Two(package, end + 10); left > 0; left--)
        {
            var (method, packed, local) = (Two(package, at + 10), (int)Four(package, at + 20), (int)Four(package, at + 42));
            var name = Encoding.UTF8.GetString(package, at + 46, Two(package, at + 28));
            var data = local + 30 + Two(package, local + 26) + Two(package, local + 28);
            yield return new ZipEntry(name, package.AsMemory(data, packed), Unpack(package, data, packed, method));
            at += 46 + Two(package, at + 28) + Two(package, at + 30) + Two(package, at + 32);
        }
    }

    private static byte[] Unpack(byte[] package, int at, int length, int method)
    {
        if (method != Deflated)
            return package[at..(at + length)];
        using var inflate = new DeflateStream(new MemoryStream(package, at, length), CompressionMode.Decompress);
        using var content = new MemoryStream();
        inflate.CopyTo(content);
        return content.ToArray();
    }

    private static int Two(byte[] from, int at) => BinaryPrimitives.ReadUInt16LittleEndian(from.AsSpan(at));

    private static uint Four(byte[] from, int at) => BinaryPrimitives.ReadUInt32LittleEndian(from.AsSpan(at));
}
