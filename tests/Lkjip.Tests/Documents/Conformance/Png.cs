using System.Buffers.Binary;
using System.IO.Compression;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>White pictures of a size (PNG, ISO/IEC 15948), so that a filled picture is known by its pixels.</summary>
internal static class Png
{
    public static byte[] Of(int width, int height)
    {
        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        Chunk(file, "IHDR"u8, header);
        Chunk(file, "IDAT"u8, Pixels(width, height));
        Chunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>The pixels as "96x48"; "?" for what is no PNG.</summary>
    public static string Size(ReadOnlySpan<byte> png) => png.Length > 24 && png[1] == 'P'
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{BinaryPrimitives.ReadInt32BigEndian(png[16..])}x{BinaryPrimitives.ReadInt32BigEndian(png[20..])}")
        : "?";

    private static byte[] Pixels(int width, int height)
    {
        using var buffer = new MemoryStream();
        using (var zlib = new ZLibStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            var row = new byte[width + 1];
            row.AsSpan(1).Fill(255);
            for (var y = 0; y < height; y++)
            {
                zlib.Write(row);
            }
        }

        return buffer.ToArray();
    }

    private static void Chunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        byte[] named = [.. type, .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(named));
        file.Write(number);
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
            }
        }

        return ~crc;
    }
}
