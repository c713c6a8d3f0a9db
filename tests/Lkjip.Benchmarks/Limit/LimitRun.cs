using System.IO.Compression;
using System.IO.Hashing;

namespace Lkjip.Benchmarks.Limit;

/// <summary>The least that any engine must do for a document: pack its bytes (batas bawah).</summary>
/// <remarks>
/// Parts that differ from the template go through CRC and deflate, whole and ready made; the others are copied as they stand packed in
/// the document. Nothing is read, escaped or put together, and no headers or directory are written. It is no bound for an engine that
/// keeps static pieces already packed, as ours does where it packs fast: such a ratio can be below one.
/// </remarks>
internal sealed class LimitRun
{
    private readonly List<ReadOnlyMemory<byte>> copied = [];
    private readonly List<byte[]> made = [];
    private readonly CompressionLevel level;

    /// <summary>The limit of a document.</summary>
    /// <param name="template">The template.</param>
    /// <param name="document">What our engine made of it.</param>
    /// <param name="level">How hard to compress.</param>
    public LimitRun(byte[] template, byte[] document, CompressionLevel level)
    {
        this.level = level;
        var before = ZipEntry.Of(template).ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        foreach (var entry in ZipEntry.Of(document))
        {
            if (before.TryGetValue(entry.Name, out var same) && same.Content.AsSpan().SequenceEqual(entry.Content))
                copied.Add(entry.Packed);
            else
                made.Add(entry.Content);
        }
    }

    /// <summary>Bytes that are packed anew.</summary>
    public long Unpacked => made.Sum(content => (long)content.Length);

    /// <summary>Does it once.</summary>
    public void Write(Stream output)
    {
        foreach (var packed in copied)
            output.Write(packed.Span);
        foreach (var content in made)
        {
            _ = Crc32.HashToUInt32(content);
            using var deflate = new DeflateStream(output, level, leaveOpen: true);
            deflate.Write(content);
        }
    }
}
