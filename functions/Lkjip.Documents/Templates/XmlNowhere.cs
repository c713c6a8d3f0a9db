namespace Lkjip.Documents.Templates;

/// <summary>Takes XML that nobody needs: of a pass that only counts.</summary>
internal sealed class XmlNowhere : IXmlSink
{
    /// <summary>The one.</summary>
    public static XmlNowhere Instance { get; } = new();

    /// <inheritdoc />
    public void Write(ReadOnlySpan<byte> content)
    {
    }
}
