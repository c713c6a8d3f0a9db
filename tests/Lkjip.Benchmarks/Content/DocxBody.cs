using System.Globalization;
using System.Security;
using System.Text;

namespace Lkjip.Benchmarks.Content;

/// <summary>Writes the body of a document in the manner of Word: formatting repeated in each run, revision marks on each paragraph (isi dokumen).</summary>
internal sealed class DocxBody
{
    private const string Font = "<w:rFonts w:ascii=\"Bookman Old Style\" w:hAnsi=\"Bookman Old Style\" w:cs=\"Arial\"/>";
    private const string Run = $"<w:rPr>{Font}<w:color w:val=\"000000\"/><w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/><w:lang w:val=\"id-ID\"/></w:rPr>";
    private const string CellRun = "<w:rPr><w:sz w:val=\"16\"/></w:rPr>";

    private readonly StringBuilder xml = new();
    private int revision = 0x00A10000;

    /// <summary>All that was written.</summary>
    public override string ToString() => xml.ToString();

    /// <summary>A paragraph of pieces, each in its own run, as Word leaves them after editing.</summary>
    /// <param name="style">The style.</param>
    /// <param name="pieces">The texts.</param>
    public void Paragraph(string style, params IEnumerable<string> pieces) =>
        Paragraph($"<w:pStyle w:val=\"{style}\"/><w:spacing w:before=\"60\" w:after=\"120\" w:line=\"264\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/>", Run, pieces);

    /// <summary>An item of a numbered list.</summary>
    public void Item(int numbering, string text) =>
        Paragraph($"<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{Text(numbering)}\"/></w:numPr>", Run, [text]);

    /// <summary>A paragraph that holds a tag alone; nothing when the dialect needs none.</summary>
    public void Mark(string tag)
    {
        if (tag.Length > 0)
            Paragraph("Normal", tag);
    }

    /// <summary>Begins a table with columns of these widths, in twentieths of a point.</summary>
    public void OpenTable(IEnumerable<int> widths)
    {
        xml.Append("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths)
            xml.Append(CultureInfo.InvariantCulture, $"<w:gridCol w:w=\"{width}\"/>");
        xml.Append("</w:tblGrid>");
    }

    /// <summary>Ends the table; a paragraph follows it.</summary>
    public void CloseTable()
    {
        xml.Append("</w:tbl>");
        Paragraph("Normal", "");
    }

    /// <summary>A row of a table.</summary>
    /// <param name="cells">The texts of its cells.</param>
    /// <param name="isHead">True for a row that repeats on each page.</param>
    public void Row(IEnumerable<string> cells, bool isHead = false)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<w:tr w:rsidR=\"{++revision:X8}\"><w:trPr><w:cantSplit/>{(isHead ? "<w:tblHeader/>" : "")}</w:trPr>");
        foreach (var cell in cells)
        {
            xml.Append("<w:tc><w:tcPr><w:tcW w:w=\"1000\" w:type=\"dxa\"/></w:tcPr>");
            Paragraph("<w:pStyle w:val=\"Isitabel\"/>", CellRun, [cell]);
            xml.Append("</w:tc>");
        }

        xml.Append("</w:tr>");
    }

    private void Paragraph(string properties, string run, IEnumerable<string> pieces)
    {
        xml.Append(CultureInfo.InvariantCulture, $"<w:p w:rsidR=\"{++revision:X8}\" w:rsidRDefault=\"{revision:X8}\"><w:pPr>{properties}{run}</w:pPr>");
        foreach (var piece in pieces)
            xml.Append(CultureInfo.InvariantCulture, $"<w:r>{run}<w:t xml:space=\"preserve\">{SecurityElement.Escape(piece)}</w:t></w:r>");
        xml.Append("</w:p>");
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
