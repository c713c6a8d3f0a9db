using System.Globalization;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>Writes numbers as cells hold them: a point, no exponent, no noughts at the end.</summary>
internal static class NumberText
{
    // What a spreadsheet keeps of a number.
    private const int Decimals = 15;

    /// <summary>The room that a number needs.</summary>
    public const int Room = 48;

    /// <summary>Writes a number.</summary>
    public static void Write(XmlOutput xml, decimal number)
    {
        var pen = xml.Lend(Room);
        Write(ref pen, number);
        xml.Take(pen);
    }

    /// <summary>Writes a number, for which there is <see cref="Room"/>.</summary>
    public static void Write(ref XmlPen pen, decimal number)
    {
        Span<int> bits = stackalloc int[4];
        var kept = number.Scale > Decimals ? decimal.Round(number, Decimals, MidpointRounding.AwayFromZero) : number;
        decimal.GetBits(kept, bits);
        var digits = (uint)bits[0] | ((ulong)(uint)bits[1] << 32);
        pen.Advance(bits[2] == 0 ? Write(pen.Rest, digits, kept.Scale, bits[3] < 0 && digits != 0) : Long(pen.Rest, kept));
    }

    private static int Long(Span<byte> text, decimal number)
    {
        number.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        text = text[..length];
        return text.Contains((byte)'.') ? text.TrimEnd((byte)'0').TrimEnd((byte)'.').Length : length;
    }

    private static int Write(Span<byte> text, ulong digits, int scale, bool isNegative)
    {
        while (scale > 0 && digits % 10 == 0)
        {
            digits /= 10;
            scale--;
        }

        var at = 0;
        if (isNegative)
            text[at++] = (byte)'-';
        digits.TryFormat(text[at..], out var length, default, CultureInfo.InvariantCulture);
        if (scale == 0)
            return at + length;
        if (length <= scale)
        {
            // 5 with three decimals is 0.005.
            var noughts = scale - length + 1;
            text.Slice(at, length).CopyTo(text[(at + noughts)..]);
            text.Slice(at, noughts).Fill((byte)'0');
            length += noughts;
        }

        var point = at + length - scale;
        text.Slice(point, scale).CopyTo(text[(point + 1)..]);
        text[point] = (byte)'.';
        return at + length + 1;
    }
}
