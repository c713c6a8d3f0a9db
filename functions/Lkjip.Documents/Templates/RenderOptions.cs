using System.IO.Compression;

namespace Lkjip.Documents.Templates;

/// <summary>How a document is written (pilihan pengisian).</summary>
public sealed record RenderOptions
{
    /// <summary>The usual options.</summary>
    public static RenderOptions Default { get; } = new();

    /// <summary>How hard the parts that change are compressed; usual is the fastest. A smaller file takes about three times as long.</summary>
    public CompressionLevel Compression { get; init; } = CompressionLevel.Fastest;
}
