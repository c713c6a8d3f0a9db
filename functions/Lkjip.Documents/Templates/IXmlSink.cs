namespace Lkjip.Documents.Templates;

/// <summary>Where written XML ends: a part of a package, memory, nowhere.</summary>
internal interface IXmlSink
{
    /// <summary>Takes the next piece.</summary>
    void Write(ReadOnlySpan<byte> content);

    /// <summary>Takes the next piece, which a package can copy as it was compressed before.</summary>
    void Write(StaticXml content) => Write(content.Bytes);
}
