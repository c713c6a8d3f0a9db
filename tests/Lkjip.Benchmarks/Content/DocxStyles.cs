using System.Globalization;
using System.Text;

namespace Lkjip.Benchmarks.Content;

/// <summary>The parts of the document that no engine changes: styles, numbering, settings (bagian tetap).</summary>
internal static class DocxStyles
{
    private const string Namespace = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const int OtherStyles = 60;
    private const int Levels = 9;

    /// <summary>How many numberings there are.</summary>
    public const int Numberings = 6;

    /// <summary>The styles that are used and as many others as a house style has.</summary>
    public static string Styles()
    {
        var xml = new StringBuilder($"<w:styles {Namespace}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/><w:sz w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults>");
        Style(xml, "Normal", "Normal", "", " w:default=\"1\"");
        for (var level = 1; level <= 3; level++)
            Style(xml, $"Heading{level}", $"heading {level}", $"<w:keepNext/><w:outlineLvl w:val=\"{level - 1}\"/>", "");
        Style(xml, "ListParagraph", "List Paragraph", "<w:ind w:left=\"720\"/>", "");
        Style(xml, "Isitabel", "Isi tabel", "<w:jc w:val=\"left\"/>", " w:customStyle=\"1\"");
        for (var number = 1; number <= OtherStyles; number++)
            Style(xml, $"Lain{number}", $"Lain {number}", $"<w:ind w:left=\"{100 * number}\"/>", " w:customStyle=\"1\"");
        xml.Append("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:pPr><w:spacing w:after=\"0\"/></w:pPr></w:style>");
        return xml.Append("</w:styles>").ToString();
    }

    /// <summary>The numberings.</summary>
    public static string Numbering()
    {
        var xml = new StringBuilder($"<w:numbering {Namespace}>");
        for (var id = 1; id <= Numberings; id++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>");
            for (var level = 0; level < Levels; level++)
                xml.Append(CultureInfo.InvariantCulture, $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%{level + 1}.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{720 + 360 * level}\" w:hanging=\"360\"/></w:pPr></w:lvl>");
            xml.Append("</w:abstractNum>");
        }

        for (var id = 1; id <= Numberings; id++)
            xml.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>");
        return xml.Append("</w:numbering>").ToString();
    }

    /// <summary>The settings.</summary>
    public static string Settings() => $"<w:settings {Namespace}><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/><w:compat/></w:settings>";

    private static void Style(StringBuilder xml, string id, string name, string paragraph, string attributes) => xml.Append(
        CultureInfo.InvariantCulture,
        $"<w:style w:type=\"paragraph\"{attributes} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr><w:rPr><w:rFonts w:ascii=\"Bookman Old Style\" w:hAnsi=\"Bookman Old Style\" w:cs=\"Arial\"/><w:sz w:val=\"24\"/></w:rPr></w:style>");
}
