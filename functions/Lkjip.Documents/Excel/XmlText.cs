using System.Text;

namespace Lkjip.Documents.Excel;

/// <summary>Writes values as XML text and counts the characters that XML cannot hold.</summary>
internal sealed class XmlText(TextWriter writer)
{
    /// <summary>How many characters were left out.</summary>
    public int Dropped { get; private set; }

    /// <summary>Writes XML as it is.</summary>
    public XmlText Raw(string xml)
    {
        writer.Write(xml);
        return this;
    }

    /// <summary>Writes text, escaped.</summary>
    public XmlText Text(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is (< 0x20 and not (0x9 or 0xA)) or 0xFFFE or 0xFFFF || (rune == Rune.ReplacementChar && !text.Contains('\uFFFD', StringComparison.Ordinal)))
                Dropped++;
            else
                Escaped(rune);
        }

        return this;
    }

    private void Escaped(Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                writer.Write("&amp;");
                break;
            case '<':
                writer.Write("&lt;");
                break;
            case '>':
                writer.Write("&gt;");
                break;
            case '"':
                writer.Write("&quot;");
                break;
            default:
                writer.Write(rune.ToString());
                break;
        }
    }
}
