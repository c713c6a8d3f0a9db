using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Turns the text of a paragraph in the notation of the corpus into runs, fields, links, boxes, pictures.</summary>
internal sealed class WordInline(WordParts parts)
{
    private static readonly Dictionary<char, string> Signs = new()
    {
        ['¦'] = "",
        ['↵'] = "<w:br/>",
        ['→'] = "<w:tab/>",
    };

    /// <summary>The XML of the content of a paragraph.</summary>
    public string Xml(string text) => Xml(text, "");

    private string Xml(string text, string format)
    {
        var xml = new StringBuilder();
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text.AsSpan(at).StartsWith("[["))
            {
                Flush(plain, xml, format);
                var end = Closing(text, at);
                xml.Append(Command(text[(at + 2)..end], format));
                at = end + 1;
            }
            else if (Signs.TryGetValue(text[at], out var sign))
            {
                Flush(plain, xml, format);
                xml.Append(sign.Length > 0 ? Run(sign, format) : "");
            }
            else
            {
                plain.Append(text[at] == '␣' ? ' ' : text[at]);
            }
        }

        Flush(plain, xml, format);
        return xml.ToString();
    }

    private static void Flush(StringBuilder plain, StringBuilder xml, string format)
    {
        if (plain.Length > 0)
        {
            xml.Append(Run($"<w:t xml:space=\"preserve\">{Escape(plain.ToString())}</w:t>", format));
            plain.Clear();
        }
    }

    private static int Closing(string text, int open)
    {
        var depth = 0;
        for (var at = open; at < text.Length - 1; at++)
        {
            depth += text.AsSpan(at, 2) switch { "[[" => 1, "]]" => -1, _ => 0 };
            if (text.AsSpan(at, 2) is "]]" && depth == 0)
            {
                return at;
            }

            at += text.AsSpan(at, 2) is "[[" or "]]" ? 1 : 0;
        }

        throw new FormatException($"[[ is not closed: {text}");
    }

    private string Command(string text, string format)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (head, content) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..].TrimStart());
        var words = head.Split(' ', 2);
        return words[0] switch
        {
            "b" => Xml(content, format + "<w:b/>"),
            "i" => Xml(content, format + "<w:i/>"),
            "u" => Xml(content, format + "<w:u w:val=\"single\"/>"),
            "big" => Xml(content, format + "<w:sz w:val=\"40\"/>"),
            "href" => $"<w:hyperlink r:id=\"{parts.Link()}\">{Xml(content, format)}</w:hyperlink>",
            "ref" => $"<w:hyperlink w:anchor=\"{words[1]}\">{Xml(content, format)}</w:hyperlink>",
            "mark" => Mark(words[1], Xml(content, format)),
            "field" => Field(text["field".Length..], format),
            "simple" => Simple(text["simple".Length..], format),
            "box" => Box(content),
            "vml" => Run($"<w:pict><v:shape id=\"kotak{parts.Next()}\" style=\"width:200pt;height:50pt\"><v:textbox><w:txbxContent>{Paragraphs(content)}</w:txbxContent></v:textbox></v:shape></w:pict>", ""),
            "note" => Run($"<w:footnoteReference w:id=\"{parts.Footnote(Xml(content))}\"/>", ""),
            "endnote" => Run($"<w:endnoteReference w:id=\"{parts.Endnote(Xml(content))}\"/>", ""),
            "pic" => Picture(words[1], content),
            "sdt" => $"<w:sdt><w:sdtPr><w:id w:val=\"{parts.Next()}\"/></w:sdtPr><w:sdtContent>{Xml(content, format)}</w:sdtContent></w:sdt>",
            "ins" => $"<w:ins w:id=\"{parts.Next()}\" w:author=\"A\" w:date=\"2024-01-01T00:00:00Z\">{Xml(content, format)}</w:ins>",
            "smart" => $"<w:smartTag w:uri=\"urn:x\" w:element=\"tempat\">{Xml(content, format)}</w:smartTag>",
            "nbh" => Run("<w:noBreakHyphen/>", format),
            "page" => Run("<w:br w:type=\"page\"/>", format),
            "proof" => "<w:proofErr w:type=\"spellStart\"/>",
            "drawn" => Run("<w:lastRenderedPageBreak/>", format),
            _ => throw new FormatException($"Unknown: [[{text}]]"),
        };
    }

    private string Mark(string name, string content)
    {
        var id = parts.Next();
        return $"<w:bookmarkStart w:id=\"{id}\" w:name=\"{name}\"/>{content}<w:bookmarkEnd w:id=\"{id}\"/>";
    }

    private static string Char(string type, string format) => Run($"<w:fldChar w:fldCharType=\"{type}\"/>", format);

    private string Field(string text, string format) => text.Split(" = ", 2) is [var code, var result]
        ? Char("begin", format) + Run($"<w:instrText xml:space=\"preserve\"> {Escape(code.Trim())} </w:instrText>", format) + Char("separate", format) + Xml(result, format) + Char("end", format)
        : Char("begin", format) + Run($"<w:instrText xml:space=\"preserve\"> {Escape(text.Trim())} </w:instrText>", format) + Char("end", format);

    private string Simple(string text, string format) => text.Split(" = ", 2) is [var code, var result]
        ? $"<w:fldSimple w:instr=\" {Escape(code.Trim())} \">{Xml(result, format)}</w:fldSimple>"
        : $"<w:fldSimple w:instr=\" {Escape(text.Trim())} \"/>";

    private string Paragraphs(string text) => string.Concat(text.Split(" ¶ ").Select(p => $"<w:p>{Xml(p)}</w:p>"));

    // Word writes a text box twice: as DrawingML, and as VML for older readers.
    private string Box(string text)
    {
        var content = $"<w:txbxContent>{Paragraphs(text)}</w:txbxContent>";
        var id = parts.Next();
        return Run(
            "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"1800000\" cy=\"720000\"/>"
            + $"<wp:docPr id=\"{id}\" name=\"Kotak {id}\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr txBox=\"1\"/>"
            + $"<wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1800000\" cy=\"720000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape id=\"lama{id}\" style=\"width:200pt;height:50pt\"><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>", "");
    }

    private string Picture(string millimetres, string description)
    {
        var size = millimetres.Split('x').Select(n => long.Parse(n, CultureInfo.InvariantCulture) * 36000).ToList();
        var id = parts.Next();
        return Run(
            $"<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{size[0]}\" cy=\"{size[1]}\"/><wp:docPr id=\"{id}\" name=\"Gambar {id}\" descr=\"{Escape(description)}\"/>"
            + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
            + $"<pic:cNvPr id=\"{id}\" name=\"g.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{parts.Picture()}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            + $"<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{size[0]}\" cy=\"{size[1]}\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>", "");
    }

    private static string Run(string content, string format) => $"<w:r>{(format.Length > 0 ? $"<w:rPr>{format}</w:rPr>" : "")}{content}</w:r>";

    public static string Escape(string text) => new XText(text).ToString().Replace("\"", "&quot;", StringComparison.Ordinal);
}
