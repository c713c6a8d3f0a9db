using System.Globalization;
using System.Text;

namespace Lkjip.Documents.Word;

/// <summary>A table of contents or of tables: written from the headings that the first pass gathered.</summary>
/// <param name="code">The field.</param>
/// <param name="styles">The styles of the template.</param>
/// <param name="textWidth">The width between the margins in twentieths of a point, where the page numbers stand.</param>
internal sealed class TocNode(FieldCode code, WordStyles styles, int textWidth) : Node
{
    public override void Write(WordRendering to)
    {
        var text = new StringBuilder();
        var entries = Chosen(to.Listed);
        for (var i = 0; i < entries.Count; i++)
        {
            WriteEntry(text, entries[i], i == 0 && !to.PlainContents, i == entries.Count - 1 && !to.PlainContents);
        }

        if (entries.Count == 0)
        {
            text.Append("<w:p>").Append(Begin()).Append(End).Append("</w:p>");
        }

        to.Out.Raw(text.ToString());
        to.EndsWithParagraph = true;
    }

    private List<OutlineEntry> Chosen(IReadOnlyList<OutlineEntry> listed)
    {
        if ((code.After(@"\c") ?? code.After(@"\a")) is { } sequence)
        {
            return [.. listed.Where(e => e.Sequences.Contains(sequence))];
        }

        var range = (code.After(@"\o") ?? "1-3").Split('-');
        var last = int.TryParse(range[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : 3;
        return [.. listed.Where(e => e.Heading.Level > 0 && e.Heading.Level <= last && e.Text.Length > 0)];
    }

    private void WriteEntry(StringBuilder text, OutlineEntry entry, bool first, bool last)
    {
        text.Append("<w:p><w:pPr>").Append(Style(entry)).Append("</w:pPr>").Append(first ? Begin() : "");
        text.Append(CultureInfo.InvariantCulture, $"<w:hyperlink w:anchor=\"{entry.Bookmark}\" w:history=\"1\">");
        if (entry.Number.Length > 0)
        {
            text.Append("<w:r>").Append(Run(entry.Number)).Append("<w:t xml:space=\"preserve\"> </w:t></w:r>");
        }

        text.Append("<w:r>").Append(Run(entry.Text)).Append("</w:r><w:r><w:tab/></w:r>");
        text.Append("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF ").Append(entry.Bookmark);
        text.Append(" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
        text.Append("</w:hyperlink>").Append(last ? End : "").Append("</w:p>");
    }

    private const string End = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private string Begin()
    {
        var text = new StringBuilder("<w:r><w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ");
        XmlText.Escape(code.Code, text);
        return text.Append(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>").ToString();
    }

    private string Style(OutlineEntry entry)
    {
        var id = styles.Id(entry.Heading.Level > 0 ? $"toc {entry.Heading.Level}" : "table of figures");
        var tabs = styles.Property(id, "tabs") is null
            ? $"<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"{textWidth.ToString(CultureInfo.InvariantCulture)}\"/></w:tabs>"
            : "";
        var style = new StringBuilder();
        if (id is not null)
        {
            style.Append("<w:pStyle w:val=\"");
            XmlText.Escape(id, style);
            style.Append("\"/>");
        }

        return style.Append(tabs).ToString();
    }

    private static string Run(string text)
    {
        var escaped = new StringBuilder("<w:t xml:space=\"preserve\">");
        XmlText.Escape(text, escaped);
        return escaped.Append("</w:t>").ToString();
    }
}
