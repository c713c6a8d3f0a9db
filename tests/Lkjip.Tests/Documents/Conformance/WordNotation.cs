using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Lkjip.Tests.Documents.Conformance;

/// <summary>Makes a Word file of the notation of the corpus.</summary>
internal sealed partial class WordNotation
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private const string Names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
        + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
        + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private static readonly string[] ListStyles = ["LKjIP Paragraf", "LKjIP Subjudul", "LKjIP Kutipan", "LKjIP Daftar Angka", "LKjIP Daftar Ayat", "LKjIP Daftar Huruf", "LKjIP Daftar Butir", "LKjIP Sumber", "LKjIP Sel", "LKjIP Kepala Tabel", "LKjIP Keterangan Foto"];

    private readonly WordParts parts = new();
    private readonly WordInline inline;
    private readonly StringBuilder body = new();
    private readonly List<(string Name, string Type, string Kind, string Xml)> others = [];
    private readonly List<string> row = [];
    private string references = "";
    private string title = "";
    private bool listStyles;
    private bool chapters;

    private WordNotation() => inline = new WordInline(parts);

    /// <summary>The bytes of the file.</summary>
    public static byte[] File(string notation) => new WordNotation().Make(Unescape(notation));

    /// <summary>Characters that cannot be seen are written as \u00A0.</summary>
    public static string Unescape(string text) =>
        EscapedCharacter().Replace(text, match => ((char)int.Parse(match.Groups["code"].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private byte[] Make(string notation)
    {
        foreach (var line in notation.Split('\n').Append(""))
        {
            if (!RowStart().IsMatch(line))
            {
                EndTable();
            }

            Line(line);
        }

        return Pack();
    }

    private void Line(string line)
    {
        if (line.StartsWith('@'))
        {
            var words = line[1..].Split(' ', 2);
            Directive(words[0], words.ElementAtOrDefault(1) ?? "");
        }
        else if (RowStart().IsMatch(line))
        {
            row.Add(line);
        }
        else if (line.StartsWith('<'))
        {
            body.Append(line);
        }
        else if (line.Length > 0)
        {
            body.Append(Paragraph(line));
        }
    }

    private void Directive(string name, string text)
    {
        switch (name)
        {
            case "header" or "header2" or "footer":
                AddHeading(name, text);
                break;
            case "sdt":
                body.Append("<w:sdt><w:sdtPr/><w:sdtContent>");
                break;
            case "/sdt":
                body.Append("</w:sdtContent></w:sdt>");
                break;
            case "lkjip":
                listStyles = true;
                break;
            case "chapters":
                chapters = true;
                break;
            case "title":
                title = text;
                break;
            case "company":
                others.Add(("docProps/app.xml", $"{Office}/extended-properties", "application/vnd.openxmlformats-officedocument.extended-properties+xml", $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Company>{WordInline.Escape(text)}</Company></Properties>"));
                break;
            case "custom":
                var parted = text.Split(" = ", 2);
                others.Add(("docProps/custom.xml", $"{Office}/custom-properties", "application/vnd.openxmlformats-officedocument.custom-properties+xml", $"<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\"><property fmtid=\"{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}\" pid=\"2\" name=\"{parted[0]}\"><vt:lpwstr>{WordInline.Escape(parted[1])}</vt:lpwstr></property></Properties>"));
                break;
            default:
                throw new FormatException($"Unknown: @{name}");
        }
    }

    private void AddHeading(string name, string text)
    {
        var kind = name.TrimEnd('2');
        var element = kind == "header" ? "hdr" : "ftr";
        references += $"<w:{kind}Reference w:type=\"{(name.EndsWith('2') ? "first" : "default")}\" r:id=\"rId{name}\"/>";
        others.Add(($"word/{name}.xml", $"{Office}/{kind}", $"{Word}.{kind}+xml", $"<w:{element} {Names}>{string.Concat(text.Split(" ¶ ").Select(Paragraph))}</w:{element}>"));
    }

    private string Paragraph(string line)
    {
        var text = line == "¶" ? "" : line;
        var properties = "";
        if (Prefix().Match(text) is { Success: true } prefix)
        {
            text = text[prefix.Length..];
            properties = Properties(prefix.Groups["tokens"].Value.Split(", "));
        }

        return $"<w:p>{(properties.Length > 0 ? $"<w:pPr>{properties}</w:pPr>" : "")}{inline.Xml(text)}</w:p>";
    }

    private static string Properties(string[] tokens)
    {
        var style = tokens.FirstOrDefault(t => !t.Contains(' ', StringComparison.Ordinal) && t is not ("keep" or "break" or "center"));
        var number = tokens.FirstOrDefault(t => t.StartsWith("num ", StringComparison.Ordinal))?.Split(' ');
        return (style is null ? "" : $"<w:pStyle w:val=\"{style}\"/>")
            + (tokens.Contains("keep") ? "<w:keepNext/>" : "")
            + (tokens.Contains("break") ? "<w:pageBreakBefore/>" : "")
            + (number is null ? "" : $"<w:numPr><w:ilvl w:val=\"{number.ElementAtOrDefault(2) ?? "0"}\"/><w:numId w:val=\"{number[1]}\"/></w:numPr>")
            + (tokens.Contains("center") ? "<w:jc w:val=\"center\"/>" : "")
            + (tokens.Contains("section landscape") ? "<w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/></w:sectPr>" : "")
            + (tokens.Contains("section portrait") ? "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>" : "");
    }

    private void EndTable()
    {
        if (row.Count > 0)
        {
            body.Append(Table(row));
            row.Clear();
        }
    }

    private string Table(List<string> lines)
    {
        var rows = lines.Select(line => (Head: line.StartsWith("[head]", StringComparison.Ordinal), Cells: CellTexts(line[line.IndexOf('|', StringComparison.Ordinal)..]).Select(text => new WordCellNotation(text)).ToList())).ToList();
        var widest = rows.MaxBy(r => r.Cells.Sum(c => c.Span)).Cells;
        var grid = string.Concat(widest.SelectMany(c => Enumerable.Repeat($"<w:gridCol w:w=\"{c.Width / c.Span}\"/>", c.Span)));
        var content = string.Concat(rows.Select(r => $"<w:tr>{(r.Head ? "<w:trPr><w:tblHeader/></w:trPr>" : "")}{string.Concat(r.Cells.Select(Cell))}</w:tr>"));
        return $"<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{content}</w:tbl>";
    }

    private string Cell(WordCellNotation cell) => $"<w:tc><w:tcPr><w:tcW w:w=\"{cell.Width}\" w:type=\"dxa\"/>{(cell.Span > 1 ? $"<w:gridSpan w:val=\"{cell.Span}\"/>" : "")}{cell.Merge}</w:tcPr>{string.Concat(cell.Text.Split(" ¶ ").Select(p => p.Length == 0 ? "<w:p/>" : Paragraph(p)))}</w:tc>";

    /// <summary>The cells of a row; bars inside a tag or a [[...]] do not part cells.</summary>
    public static IEnumerable<string> CellTexts(string line)
    {
        var start = 1;
        for (var at = 1; at < line.Length; at++)
        {
            if (line[at] == '|')
            {
                yield return line[start..at].Trim();
                start = at + 1;
            }
            else if (At(line, at, "{{") && line.IndexOf("}}", at, StringComparison.Ordinal) is > 0 and var end && line.IndexOf("{{", at + 2, end - at - 2, StringComparison.Ordinal) < 0)
            {
                at = end + 1;
            }
            else if (At(line, at, "[[") && line.IndexOf("]]", at, StringComparison.Ordinal) is > 0 and var close)
            {
                at = close + 1;
            }
        }
    }

    private static bool At(string line, int at, string text) => line.AsSpan(at).StartsWith(text);

    private byte[] Pack()
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            AddParts();
            var types = new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>");
            var (ofPackage, ofMain) = (new StringBuilder(), new StringBuilder());
            foreach (var (name, type, kind, _) in others)
            {
                types.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>");
                var id = $"rId{Path.GetFileNameWithoutExtension(name)}";
                var inWord = name.StartsWith("word/", StringComparison.Ordinal) && name != "word/document.xml";
                (inWord ? ofMain : ofPackage).Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{(inWord ? name["word/".Length..] : name)}\"/>");
            }

            var extra = (parts.HasPicture ? $"<Relationship Id=\"rIdGambar\" Type=\"{Office}/image\" Target=\"media/g.png\"/>" : "")
                + (parts.HasLink ? $"<Relationship Id=\"rIdTautan\" Type=\"{Office}/hyperlink\" Target=\"https://contoh.go.id/\" TargetMode=\"External\"/>" : "");
            Add(archive, "[Content_Types].xml", types + "</Types>");
            Add(archive, "_rels/.rels", Relationships(ofPackage.ToString()));
            Add(archive, "word/_rels/document.xml.rels", Relationships(ofMain + extra));
            foreach (var name in others.Select(o => o.Name).Where(n => n.StartsWith("word/header", StringComparison.Ordinal) || n.StartsWith("word/footer", StringComparison.Ordinal)))
            {
                Add(archive, name.Replace("word/", "word/_rels/", StringComparison.Ordinal) + ".rels", Relationships(extra));
            }

            foreach (var (name, _, _, xml) in others)
            {
                Add(archive, name, xml);
            }

            if (parts.HasPicture)
            {
                using var picture = archive.CreateEntry("word/media/g.png").Open();
                picture.Write(Png.Of(2, 2));
            }
        }

        return buffer.ToArray();
    }

    private void AddParts()
    {
        others.Add(("word/document.xml", $"{Office}/officeDocument", $"{Word}.document.main+xml", $"<w:document {Names} mc:Ignorable=\"\"><w:body>{body}<w:sectPr>{references}<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>{(references.Contains("first", StringComparison.Ordinal) ? "<w:titlePg/>" : "")}</w:sectPr></w:body></w:document>".Replace(" mc:Ignorable=\"\"", "", StringComparison.Ordinal)));
        others.Add(("word/styles.xml", $"{Office}/styles", $"{Word}.styles+xml", $"<w:styles {Names}>{Styles()}</w:styles>"));
        others.Add(("word/settings.xml", $"{Office}/settings", $"{Word}.settings+xml", $"<w:settings {Names}><w:zoom w:percent=\"100\"/><w:compat/></w:settings>"));
        others.Add(("word/numbering.xml", $"{Office}/numbering", $"{Word}.numbering+xml", $"<w:numbering {Names}>{Definition(0, "decimal", "%1.")}{Definition(1, "upperRoman", "BAB %1")}<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>"));
        if (parts.Footnotes.Length > 0)
        {
            others.Add(("word/footnotes.xml", $"{Office}/footnotes", $"{Word}.footnotes+xml", $"<w:footnotes {Names}>{parts.Footnotes}</w:footnotes>"));
        }

        if (parts.Endnotes.Length > 0)
        {
            others.Add(("word/endnotes.xml", $"{Office}/endnotes", $"{Word}.endnotes+xml", $"<w:endnotes {Names}>{parts.Endnotes}</w:endnotes>"));
        }

        if (title.Length > 0)
        {
            others.Add(("docProps/core.xml", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "application/vnd.openxmlformats-package.core-properties+xml", $"<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{WordInline.Escape(title)}</dc:title></cp:coreProperties>"));
        }
    }

    private static string Definition(int id, string format, string text) => $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>"
        + string.Concat(Enumerable.Range(0, 3).Select(level => $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{(level == 0 ? format : "lowerLetter")}\"/><w:lvlText w:val=\"{(level == 0 ? text : $"%{level + 1}.")}\"/><w:lvlJc w:val=\"left\"/></w:lvl>")) + "</w:abstractNum>";

    private string Styles() => Style("Normal", "Normal", "")
        + string.Concat(Enumerable.Range(1, 3).Select(level => Style($"Heading{level}", $"heading {level}", $"<w:pPr>{(chapters && level == 1 ? "<w:numPr><w:numId w:val=\"2\"/></w:numPr>" : "")}<w:outlineLvl w:val=\"{level - 1}\"/></w:pPr>")))
        + Style("Caption", "caption", "") + Style("TOC1", "toc 1", "") + Style("TableofFigures", "table of figures", "")
        + string.Concat((listStyles ? ListStyles : []).Select(name => Style(name.Replace(" ", "", StringComparison.Ordinal), name, "")));

    private static string Style(string id, string name, string properties) => $"<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{properties}</w:style>";

    private static string Relationships(string content) => $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{content}</Relationships>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>" + text));
    }

    [GeneratedRegex(@"\\u(?<code>[0-9A-Fa-f]{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EscapedCharacter();

    [GeneratedRegex(@"^(\[head\])?\|", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RowStart();

    [GeneratedRegex(@"^\[(?!\[)(?<tokens>[^\]{]+)\] ?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Prefix();
}
