using System.Buffers.Binary;

namespace Lkjip.Documents.Word;

/// <summary>The kind and size of a picture, read from its header; only PNG and JPEG are pictures here.</summary>
internal sealed record PictureSize(string Extension, int Width, int Height)
{
    private static ReadOnlySpan<byte> Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The size in pixels; null when it is no PNG or JPEG.</summary>
    public static PictureSize? Read(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Png) && content.Length > 24)
        {
            return Valid(".png", BinaryPrimitives.ReadInt32BigEndian(content[16..]), BinaryPrimitives.ReadInt32BigEndian(content[20..]));
        }

        return content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8]) ? ReadJpeg(content) : null;
    }

    // Segments are skipped until the frame header (ITU T.81, B.2.2).
    private static PictureSize? ReadJpeg(ReadOnlySpan<byte> content)
    {
        for (var at = 2; at + 9 < content.Length && content[at] == 0xFF;)
        {
            var marker = content[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return Valid(".jpeg", BinaryPrimitives.ReadUInt16BigEndian(content[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 5)..]));
            }

            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]);
        }

        return null;
    }

    private static PictureSize? Valid(string extension, int width, int height) =>
        width is > 0 and <= 30000 && height is > 0 and <= 30000 ? new PictureSize(extension, width, height) : null;
}
