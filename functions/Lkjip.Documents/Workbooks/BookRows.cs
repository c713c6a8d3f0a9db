using System.Globalization;
using System.Text;
using Lkjip.Documents.Sheets;

namespace Lkjip.Documents.Workbooks;

/// <summary>Writes the rows of a sheet as XML (penulis baris).</summary>
internal sealed class BookRows
{
    private readonly StringBuilder xml = new();
    private bool isOpen;

    /// <summary>The row being written, from 1; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The rows as XML.</summary>
    public string Xml
    {
        get
        {
            Close();
            return xml.ToString();
        }
    }

    /// <summary>Begins the next row.</summary>
    /// <param name="isHidden">True to hide it.</param>
    /// <param name="height">Its height in points; 0 for the usual one.</param>
    /// <param name="skipped">Rows left empty before it.</param>
    public void Next(bool isHidden = false, double height = 0, int skipped = 0)
    {
        Close();
        Number += 1 + skipped;
        xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{Number}\"");
        if (height > 0)
            xml.Append(CultureInfo.InvariantCulture, $" ht=\"{height:0.#}\" customHeight=\"1\"");
        xml.Append(isHidden ? " hidden=\"1\">" : ">");
        isOpen = true;
    }

    /// <summary>Writes a text.</summary>
    public void Text(int column, string text, int style)
    {
        Begin(column, style);
        if (text.Length == 0)
        {
            xml.Append("/>");
            return;
        }

        xml.Append(" t=\"inlineStr\"><is><t xml:space=\"preserve\">").Append(Escaped(text)).Append("</t></is></c>");
    }

    /// <summary>Writes a number.</summary>
    public void Value(int column, decimal number, int style)
    {
        Begin(column, style);
        xml.Append(CultureInfo.InvariantCulture, $"><v>{number}</v></c>");
    }

    private void Begin(int column, int style) => xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{SheetCell.AddressOf(Number, column)}\" s=\"{style}\"");

    private void Close()
    {
        if (isOpen)
            xml.Append("</row>");
        isOpen = false;
    }

    // Spreadsheets read "_x0041_" as a letter, and XML has no place for control characters.
    internal static string Escaped(string text)
    {
        var written = new StringBuilder(text.Length + 16);
        foreach (var letter in text.Replace("_x", "_x005F_x", StringComparison.Ordinal))
        {
            _ = letter switch
            {
                '&' => written.Append("&amp;"),
                '<' => written.Append("&lt;"),
                '>' => written.Append("&gt;"),
                '"' => written.Append("&quot;"),
                '\n' or '\t' => written.Append(letter),
                '\r' => written,
                < ' ' or '\uFFFE' or '\uFFFF' => written.Append(CultureInfo.InvariantCulture, $"_x{(int)letter:X4}_"),
                _ => written.Append(letter),
            };
        }

        return written.ToString();
    }
}
