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

    /// <summary>Writes a document with these values.</summary>
    public abstract RenderResult Render(TagScope data, Stream output);
}
