namespace Lkjip.Documents.Templates;

/// <summary>Where written XML ends: a part of a package, memory, nowhere.</summary>
internal interface IXmlSink
{
    /// <summary>Takes the next piece.</summary>
    void Write(ReadOnlySpan<byte> content);
}
