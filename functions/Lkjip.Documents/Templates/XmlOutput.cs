using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Lkjip.Documents.Templates;

/// <summary>Writes XML in UTF-8, in pieces, into a part of a package or wherever it is wanted (keluaran XML).</summary>
/// <remarks>Values are escaped; characters that XML cannot hold, and other control characters, are left out and counted.</remarks>
internal sealed class XmlOutput : IDisposable
{
    // Pieces of at least this size are not copied first.
    private const int Large = 16 * 1024;
    private const int Room = 64 * 1024;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c), '<', '>', '&', '"', '\uFFFE', '\uFFFF']);

    // What most values are made of: nothing to escape, and one byte each.
    private static readonly SearchValues<char> Simple = SearchValues.Create(
        [.. Enumerable.Range(0x20, 0x5F).Select(c => (char)c).Except(['<', '>', '&', '"'])]);

    private readonly IXmlSink sink;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Room);
    private int used;

    /// <summary>An output that ends here.</summary>
    public XmlOutput(IXmlSink sink) => this.sink = sink;

    /// <summary>How many characters were left out.</summary>
    public int Dropped { get; private set; }

    /// <summary>Writes XML of the template.</summary>
    public void Static(StaticXml xml)
    {
        if (xml.Bytes.Length < StaticXml.Large)
        {
            Raw(xml.Bytes);
            return;
        }

        Flush();
        sink.Write(xml);
    }

    /// <summary>Writes XML as it is.</summary>
    public void Raw(ReadOnlySpan<byte> xml)
    {
        if (xml.Length > buffer.Length - used)
        {
            Flush();
            if (xml.Length >= Large)
            {
                sink.Write(xml);
                return;
            }
        }

        xml.CopyTo(buffer.AsSpan(used));
        used += xml.Length;
    }

    /// <summary>Writes XML as it is.</summary>
    public void Raw(ReadOnlySpan<char> xml)
    {
        while (!xml.IsEmpty)
        {
            var piece = xml[..Math.Min(xml.Length, Room / 4)];
            if (piece.Length < xml.Length && char.IsHighSurrogate(piece[^1]))
                piece = piece[..^1];
            Need(3 * piece.Length);
            used += Encoding.UTF8.GetBytes(piece, buffer.AsSpan(used));
            xml = xml[piece.Length..];
        }
    }

    /// <summary>A pen with room for so many bytes; what it wrote is taken by <see cref="Take"/>, before anything else is written.</summary>
    public XmlPen Lend(int bytes)
    {
        Need(bytes);
        if (bytes > buffer.Length)
            Widen(bytes);
        return new XmlPen(buffer.AsSpan(used));
    }

    /// <summary>Takes what a lent pen wrote.</summary>
    public void Take(in XmlPen pen) => used += pen.Written;

    /// <summary>Writes a whole number.</summary>
    public void Number(int number)
    {
        Need(11);
        number.TryFormat(buffer.AsSpan(used), out var written, default, CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>Writes a number with a point and without exponent.</summary>
    public void Number(decimal number)
    {
        Need(32);
        number.TryFormat(buffer.AsSpan(used), out var written, default, CultureInfo.InvariantCulture);
        used += written;
    }

    /// <summary>True when each character is written as it is, in one byte.</summary>
    public static bool IsSimple(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Simple);

    /// <summary>Writes text, escaped for elements and attributes.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (IsSimple(text))
            SimpleText(text);
        else
            AnyText(text);
    }

    /// <summary>Writes text of which <see cref="IsSimple"/> is true.</summary>
    public void SimpleText(ReadOnlySpan<char> text)
    {
        while (text.Length > buffer.Length - used)
        {
            var fits = buffer.Length - used;
            Encoding.ASCII.GetBytes(text[..fits], buffer.AsSpan(used));
            used = buffer.Length;
            text = text[fits..];
            Flush();
        }

        used += Encoding.ASCII.GetBytes(text, buffer.AsSpan(used));
    }

    private void AnyText(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(Special);
            if (plain != 0)
            {
                Plain(plain < 0 ? text : text[..plain]);
                if (plain < 0)
                    return;
            }

            Escape(text[plain]);
            text = text[(plain + 1)..];
        }
    }

    /// <summary>Gives back what was lent.</summary>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Plain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Need(Math.Min(3 * text.Length, 1024));
            var status = Utf8.FromUtf16(text, buffer.AsSpan(used), out var read, out var written, replaceInvalidSequences: false);
            used += written;
            text = text[read..];
            if (status is OperationStatus.InvalidData or OperationStatus.NeedMoreData)
            {
                // Half of a pair.
                Dropped++;
                text = text[1..];
            }
            else if (status == OperationStatus.DestinationTooSmall)
            {
                Flush();
            }
        }
    }

    private void Escape(char c)
    {
        switch (c)
        {
            case '<':
                Raw("&lt;"u8);
                break;
            case '>':
                Raw("&gt;"u8);
                break;
            case '&':
                Raw("&amp;"u8);
                break;
            case '"':
                Raw("&quot;"u8);
                break;
            case '\n':
            case '\t':
                Need(1);
                buffer[used++] = (byte)c;
                break;
            default:
                Dropped++;
                break;
        }
    }

    private void Need(int bytes)
    {
        if (bytes > buffer.Length - used)
            Flush();
    }

    // Nothing is held when more is needed than there is.
    private void Widen(int bytes)
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = ArrayPool<byte>.Shared.Rent(bytes);
    }

    /// <summary>Hands over what is still held.</summary>
    public void Flush()
    {
        if (used > 0)
            sink.Write(buffer.AsSpan(0, used));
        used = 0;
    }
}
