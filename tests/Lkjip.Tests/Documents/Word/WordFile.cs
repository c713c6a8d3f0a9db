using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Xunit;

namespace Lkjip.Tests.Documents.Word;

/// <summary>Builds Word templates for tests, fills them, and reads what came out.</summary>
internal sealed class WordFile
{
    private const string Ns = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private readonly StringBuilder body = new();
    private readonly StringBuilder styles = new();
    private string? header;
    private string? title;
    private string? numbering;

    public WordFile P(string text) => Raw($"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");

    public WordFile Raw(string xml)
    {
        body.Append(xml);
        return this;
    }

    public WordFile Style(string id, string name, string properties = "", string type = "paragraph")
    {
        styles.Append($"<w:style w:type=\"{type}\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{properties}</w:style>");
        return this;
    }

    /// <summary>A table of rows of cells; a cell is the text of its paragraphs, parted by line feeds.</summary>
    public WordFile Table(params string[][] rows)
    {
        var columns = rows.Max(r => r.Length);
        return Raw("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid>"
            + string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"2000\"/>", columns)) + "</w:tblGrid>"
            + string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(Cell))}</w:tr>")) + "</w:tbl>");
    }

    public WordFile Header(string text)
    {
        header = text;
        return this;
    }

    public WordFile Title(string text)
    {
        title = text;
        return this;
    }

    public WordFile Numbering(string xml)
    {
        numbering = xml;
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            var section = "<w:sectPr/>";
            Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Ns}>{styles}</w:styles>");
            Feed(main.AddNewPart<DocumentSettingsPart>(), $"<w:settings {Ns}><w:zoom w:percent=\"100\"/><w:compat/></w:settings>");
            if (numbering is not null)
            {
                Feed(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Ns}>{numbering}</w:numbering>");
            }

            if (header is not null)
            {
                var part = main.AddNewPart<HeaderPart>("rIdHeader");
                Feed(part, $"<w:hdr {Ns}><w:p><w:r><w:t>{header}</w:t></w:r></w:p></w:hdr>");
                section = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"/></w:sectPr>";
            }

            if (title is not null)
            {
                file.PackageProperties.Title = title;
            }

            Feed(main, $"<w:document {Ns} xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><w:body>{body}{section}</w:body></w:document>");
        }

        return stream.ToArray();
    }

    public CompileResult Compile(TagScope? sample = null) => TemplateCompiler.Compile(Bytes(), sample);

    /// <summary>Compiles, fills, validates.</summary>
    public Filled Fill(TagScope data)
    {
        var compiled = Compile();
        Assert.Empty(compiled.Findings.Select(f => f.Message));
        using var output = new MemoryStream();
        var result = compiled.Template!.Render(data, output);
        return new Filled(output.ToArray(), result);
    }

    private static string Cell(string text) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{string.Concat(text.Split('\n').Select(p => $"<w:p><w:r><w:t xml:space=\"preserve\">{p}</w:t></w:r></w:p>"))}</w:tc>";

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}

/// <summary>A filled document.</summary>
internal sealed class Filled
{
    public Filled(byte[] bytes, RenderResult result)
    {
        (Bytes, Result) = (bytes, result);
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList();
        Assert.Empty(errors);
        Body = (Body)file.MainDocumentPart!.Document.Body!.CloneNode(true);
        Header = string.Concat(file.MainDocumentPart.HeaderParts.Select(h => h.Header.InnerText));
        Title = file.PackageProperties.Title;
        Numbering = file.MainDocumentPart.NumberingDefinitionsPart?.Numbering;
        Pictures = file.MainDocumentPart.ImageParts.Count();
        Settings = file.MainDocumentPart.DocumentSettingsPart?.Settings.OuterXml ?? "";
    }

    public byte[] Bytes { get; }

    public RenderResult Result { get; }

    public Body Body { get; }

    public string Header { get; }

    public string? Title { get; }

    public Numbering? Numbering { get; }

    public int Pictures { get; }

    public string Settings { get; }

    /// <summary>The text of each paragraph outside tables.</summary>
    public IReadOnlyList<string> Paragraphs => [.. Body.Elements<Paragraph>().Select(Text)];

    /// <summary>The rows of all tables, cells parted by bars; a cell that goes on with the one above is "^".</summary>
    public IReadOnlyList<string> Rows => [.. Body.Descendants<TableRow>().Select(r => string.Join("|", r.Elements<TableCell>().Select(Text)))];

    private static string Text(TableCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { Val: null } ? "^" : string.Join('\n', cell.Elements<Paragraph>().Select(Text));

    private static string Text(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(e => e switch
    {
        DocumentFormat.OpenXml.Wordprocessing.Text text => text.Text,
        Break => "\n",
        TabChar when e.Parent is Run => "\t",
        _ => "",
    }));
}
