using System.Globalization;
using Lkjip.Documents.Templates;

namespace Lkjip.Documents.Excel.Rendering;

/// <summary>Writes numbers as cells hold them: a point, no exponent, no noughts at the end.</summary>
internal static class NumberText
{
    // What a spreadsheet keeps of a number.
    private const int Decimals = 15;

    /// <summary>Writes a number.</summary>
    public static void Write(XmlOutput xml, decimal number)
    {
        Span<byte> text = stackalloc byte[40];
        if (number.Scale == 0 && Math.Abs(number) < long.MaxValue)
        {
            ((long)number).TryFormat(text, out var digits, default, CultureInfo.InvariantCulture);
            xml.Raw(text[..digits]);
            return;
        }

        var kept = number.Scale > Decimals ? decimal.Round(number, Decimals) : number;
        kept.TryFormat(text, out var length, default, CultureInfo.InvariantCulture);
        text = text[..length];
        if (text.Contains((byte)'.'))
            text = text.TrimEnd((byte)'0').TrimEnd((byte)'.');
        xml.Raw(text);
    }
}
