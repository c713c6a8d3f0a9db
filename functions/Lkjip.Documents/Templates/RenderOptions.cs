using System.IO.Compression;

namespace Lkjip.Documents.Templates;

/// <summary>How a document is written (pilihan pengisian).</summary>
public sealed record RenderOptions
{
    /// <summary>The usual options.</summary>
    public static RenderOptions Default { get; } = new();

    /// <summary>How hard the parts that change are compressed; usual is the fastest. A smaller file takes about three times as long.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;

    /// <summary>
    /// True for a program that prints fields as they stand, such as LibreOffice: lists of contents then are plain lines whose page numbers it
    /// computes, not a field that only Word brings up to date.
    /// </summary>
    public bool PlainContents { get; init; }
}
