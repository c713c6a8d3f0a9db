using System.Buffers.Binary;
using System.IO.Compression;

namespace Lkjip.Documents.Packages;

/// <summary>Finds where the compressed bytes of each entry lie in a zip file (direktori zip).</summary>
/// <remarks>.ZIP File Format Specification (APPNOTE.TXT 6.3.10), 4.3.7, 4.3.12 and 4.3.16, without Zip64.</remarks>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int RecordLength = 46;
    private const int HeaderLength = 30;

    /// <summary>Method and compressed bytes of each entry, in the order of the directory; none when the file is not as expected.</summary>
    public static IReadOnlyList<(ushort Method, ReadOnlyMemory<byte> Packed)> Read(ReadOnlyMemory<byte> package, ZipArchive archive)
    {
        var file = package.Span;
        var found = new List<(ushort, ReadOnlyMemory<byte>)>();
        var at = Start(file);
        foreach (var entry in archive.Entries)
        {
            if (at < 0 || at + RecordLength > file.Length || Whole(file, at) != 0x02014b50 || Content(file, at) is not (>= 0 and var start)
                || start + entry.CompressedLength > file.Length)
            {
                return [];
            }

            found.Add((Half(file, at + 10), package.Slice((int)start, (int)entry.CompressedLength)));
            at += RecordLength + Half(file, at + 28) + Half(file, at + 30) + Half(file, at + 32);
        }

        return found;
    }

    private static int Start(ReadOnlySpan<byte> file)
    {
        for (var at = file.Length - EndLength; at >= Math.Max(0, file.Length - EndLength - ushort.MaxValue); at--)
        {
            if (Whole(file, at) == 0x06054b50)
                return Whole(file, at + 16) is < int.MaxValue and var start ? (int)start : -1;
        }

        return -1;
    }

    private static long Content(ReadOnlySpan<byte> file, int record)
    {
        long header = Whole(file, record + 42);
        return header + HeaderLength <= file.Length && Whole(file, (int)header) == 0x04034b50
            ? header + HeaderLength + Half(file, (int)header + 26) + Half(file, (int)header + 28)
            : -1;
    }

    private static ushort Half(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt16LittleEndian(file[at..]);

    private static uint Whole(ReadOnlySpan<byte> file, int at) => BinaryPrimitives.ReadUInt32LittleEndian(file[at..]);
}
