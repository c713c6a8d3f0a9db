using Lkjip.Documents.Tags;

namespace Lkjip.Documents.Templates;

/// <summary>A template that was read and checked once and can be filled many times (templat siap isi).</summary>
/// <remarks>Immutable; threads may share it.</remarks>
public abstract class CompiledTemplate
{
    /// <summary>The media type of the documents it makes.</summary>
    public abstract string ContentType { get; }

    /// <summary>The file name extension of the documents it makes, with the dot.</summary>
    public abstract string Extension { get; }

    /// <summary>How many bytes of memory it takes, about.</summary>
    public required long Size { get; init; }

    /// <summary>Writes a document with these values.</summary>
    /// <param name="data">The values.</param>
    /// <param name="output">Where the file goes; when writing breaks off, what is there is no Office file.</param>
    /// <param name="options">How it is written; null for the usual way.</param>
    public abstract RenderResult Render(TagScope data, Stream output, RenderOptions? options = null);
}
