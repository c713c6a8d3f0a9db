using System.Runtime.Intrinsics;
using System.Text;

namespace Lkjip.Documents.Templates;

/// <summary>A short piece of XML with blanks behind it, so that one step copies it (potongan pendek).</summary>
internal readonly struct XmlPiece
{
    /// <summary>What is copied in one step; a piece needs at least so much room.</summary>
    public const int Step = 32;

    private readonly byte[] padded;

    /// <summary>A piece of XML.</summary>
    public XmlPiece(string xml)
    {
        Length = Encoding.UTF8.GetByteCount(xml);
        padded = new byte[Math.Max(Length, Step)];
        Encoding.UTF8.GetBytes(xml, padded);
    }

    /// <summary>The beginning of a buffer of at least a step.</summary>
    public XmlPiece(byte[] padded, int length) => (this.padded, Length) = (padded, length);

    /// <summary>How long it is.</summary>
    public int Length { get; }

    /// <summary>The room it needs where it is copied to.</summary>
    public int Room => Math.Max(Length, Step);

    /// <summary>Copies it; what follows it in the room is overwritten too.</summary>
    public void CopyTo(Span<byte> room)
    {
        if (Length <= Step)
            Vector256.Create<byte>(padded).CopyTo(room);
        else
            padded.AsSpan(0, Length).CopyTo(room);
    }
}
