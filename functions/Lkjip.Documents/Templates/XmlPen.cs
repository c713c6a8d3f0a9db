using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Lkjip.Documents.Templates;

/// <summary>Writes small pieces into room that an <see cref="XmlOutput"/> lends, which is asked for once for all of them (pena XML).</summary>
internal ref struct XmlPen(Span<byte> room)
{
    private readonly Span<byte> room = room;

    /// <summary>How much was written.</summary>
    public int Written { get; private set; }

    /// <summary>Writes a prepared piece, which needs its <see cref="XmlPiece.Room"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Piece(in XmlPiece piece)
    {
        piece.CopyTo(room[Written..]);
        Written += piece.Length;
    }

    /// <summary>Writes XML as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Raw(ReadOnlySpan<byte> xml)
    {
        xml.CopyTo(room[Written..]);
        Written += xml.Length;
    }

    /// <summary>Writes a whole number; it needs 11 bytes.</summary>
    public void Number(int number)
    {
        number.TryFormat(room[Written..], out var length, default, CultureInfo.InvariantCulture);
        Written += length;
    }

    /// <summary>Writes text of which <see cref="XmlOutput.IsSimple"/> is true.</summary>
    public void SimpleText(ReadOnlySpan<char> text)
    {
        Ascii.FromUtf16(text, room[Written..], out var length);
        Written += length;
    }

    /// <summary>The room that is left; what was written there is taken by <see cref="Advance"/>.</summary>
    public readonly Span<byte> Rest => room[Written..];

    /// <summary>Takes what was written into the rest.</summary>
    public void Advance(int bytes) => Written += bytes;
}
