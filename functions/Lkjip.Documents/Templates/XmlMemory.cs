using System.Buffers;
using System.Text;

namespace Lkjip.Documents.Templates;

/// <summary>Keeps written XML in memory.</summary>
internal sealed class XmlMemory : IXmlSink
{
    private readonly ArrayBufferWriter<byte> written = new();

    /// <summary>What was written so far.</summary>
    public ReadOnlySpan<byte> Bytes => written.WrittenSpan;

    /// <inheritdoc />
    public void Write(ReadOnlySpan<byte> content) => written.Write(content);

    /// <inheritdoc />
    public override string ToString() => Encoding.UTF8.GetString(written.WrittenSpan);
}
