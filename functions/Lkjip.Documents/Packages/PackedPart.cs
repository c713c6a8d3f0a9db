using System.IO.Compression;
using System.IO.Hashing;

namespace Lkjip.Documents.Packages;

/// <summary>A part as it stands in a package, compressed once and copied as it is (bagian termampat).</summary>
/// <param name="Name">The name in the package.</param>
/// <param name="Method">How it is compressed: 8 for deflate, 0 for not at all (APPNOTE.TXT, 4.4.5).</param>
/// <param name="Crc">The CRC-32 of the content.</param>
/// <param name="Length">The length of the content in bytes.</param>
/// <param name="Packed">The compressed bytes.</param>
internal sealed record PackedPart(string Name, ushort Method, uint Crc, int Length, ReadOnlyMemory<byte> Packed)
{
    /// <summary>Deflate.</summary>
    public const ushort Deflate = 8;

    /// <summary>Not compressed.</summary>
    public const ushort Stored = 0;

    /// <summary>Compresses a part, as small as it gets.</summary>
    public static PackedPart Of(string name, ReadOnlySpan<byte> content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        return new PackedPart(name, Deflate, Crc32.HashToUInt32(content), content.Length, packed.ToArray());
    }
}
