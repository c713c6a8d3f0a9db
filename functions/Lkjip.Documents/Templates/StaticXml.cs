using System.IO.Compression;
using System.Text;

namespace Lkjip.Documents.Templates;

/// <summary>XML of a template that never changes, compressed once where it is long enough to pay (XML tetap).</summary>
internal sealed class StaticXml
{
    /// <summary>From this size on a piece is compressed on its own: smaller ones lose more than they gain.</summary>
    public const int Large = 4 * 1024;

    private readonly byte[] bytes;
    private byte[]? packed;

    /// <summary>A piece of XML.</summary>
    public StaticXml(string xml) => bytes = Encoding.UTF8.GetBytes(xml);

    private StaticXml(byte[] bytes) => this.bytes = bytes;

    /// <summary>The XML in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes => bytes;

    /// <summary>
    /// Deflate blocks of the piece, none of them the last of a stream, that end on a whole byte and look back to nothing before them
    /// (RFC 1951, 3.2.3 and 3.2.4); made when first asked for.
    /// </summary>
    public ReadOnlySpan<byte> Packed => packed ??= Pack();

    /// <summary>Pieces that follow each other, as one.</summary>
    public static StaticXml Join(IReadOnlyList<StaticXml> pieces)
    {
        var joined = new byte[pieces.Sum(piece => piece.bytes.Length)];
        var at = 0;
        foreach (var piece in pieces)
        {
            piece.bytes.CopyTo(joined, at);
            at += piece.bytes.Length;
        }

        return new StaticXml(joined);
    }

    private byte[] Pack()
    {
        var memory = new MemoryStream();
        using var deflate = new DeflateStream(memory, CompressionLevel.Optimal, leaveOpen: true);
        deflate.Write(bytes);
        deflate.Flush();
        return memory.ToArray();
    }
}
