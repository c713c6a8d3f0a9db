using System.Globalization;
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Xunit;

namespace Lkjip.Tests.Documents;

/// <summary>How the pages of the yearly reports are made: sections, tables, captions, lists.</summary>
public sealed class ReportLayoutTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static TheoryData<string> Templates => ["laporan-standar.docx", "laporan-blitar.docx", "laporan-jember.docx", "laporan-tanjung-jabung-barat.docx"];

    public static TheoryData<string, string> Pairs => [.. Templates.SelectMany(template => Samples.Select(sample => (template.Data, sample)))];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Template_Pages_AreNumberedAsInABook(string template)
    {
        var numbers = Sections(File.ReadAllBytes(Path.Combine(Folder(""), template))).Select(section => section.Properties.Element(W + "pgNumType"))
            .Select(number => $"{number?.Attribute(W + "fmt")?.Value} {number?.Attribute(W + "start")?.Value}".Trim()).ToList();

        Assert.Equal(["", "lowerRoman 1", "decimal 1"], numbers.Take(3));
        Assert.All(numbers.Skip(3), number => Assert.Equal("decimal", number));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Render_Sample_TablesStayWithinTheirPage(string template, string sample)
    {
        var widths = Sections(Rendered(template, sample)).SelectMany(section => section.Blocks.Where(block => block.Name == W + "tbl")
            .Select(table => (Table: table.Element(W + "tblGrid")!.Elements().Sum(column => Number(column, "w")), Text: TextWidth(section.Properties))));

        Assert.All(widths, width => Assert.InRange(width.Table, 1, width.Text));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Render_Sample_TablesRepeatTheirHead(string template, string sample)
    {
        var heads = Document(Rendered(template, sample)).Descendants(W + "tbl").Where(IsRuled).Select(table => table.Elements(W + "tr").First());

        Assert.All(heads, head => Assert.NotNull(head.Element(W + "trPr")?.Element(W + "tblHeader")));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Render_Sample_CaptionsOfTablesStayWithThem(string template, string sample)
    {
        var captions = Document(Rendered(template, sample)).Descendants(W + "p").Where(paragraph => Style(paragraph) == "Caption" && Text(paragraph).StartsWith("Tabel ", StringComparison.Ordinal));

        Assert.All(captions, caption => Assert.NotNull(caption.Element(W + "pPr")!.Element(W + "keepNext")));
    }

    [Theory]
    [InlineData("blitar-2022.json")]
    [InlineData("jember-2023.json")]
    [InlineData("tanjung-jabung-barat-2020.json")]
    public void Render_Standard_ListsEveryTableAndFigure(string sample)
    {
        var paragraphs = Document(Rendered("laporan-standar.docx", sample)).Descendants(W + "p").ToList();
        var captions = paragraphs.Where(paragraph => Style(paragraph) is "Caption" or "LKjIPKeteranganFoto").Select(Text).ToList();
        var listed = paragraphs.Where(paragraph => Style(paragraph) == "TableofFigures").Select(Text).ToList();

        Assert.NotEmpty(captions);
        Assert.Equal(captions.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Render_Standard_PrintsTheScaleOnce(string sample)
    {
        var scales = Document(Rendered("laporan-standar.docx", sample)).Descendants(W + "tbl").Select(table => Text(table.Elements(W + "tr").First()))
            .Count(head => head.StartsWith("NoKategoriNilai", StringComparison.Ordinal));

        Assert.InRange(scales, 0, 1);
    }

    public static TheoryData<string> SampleNames => [.. Samples];

    private static IEnumerable<string> Samples => Directory.GetFiles(Folder("samples"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    private static bool IsRuled(XElement table) => table.Element(W + "tblPr")?.Element(W + "tblStyle")?.Attribute(W + "val")?.Value == "LKjIPTabel" && table.Elements(W + "tr").Skip(2).Any();

    private static string? Style(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value;

    private static string Text(XElement element) => string.Concat(element.Descendants().Where(part => part.Name == W + "t" || part.Name == W + "br").Select(part => part.Name == W + "br" ? "" : part.Value));

    private static int TextWidth(XElement section) => Number(section.Element(W + "pgSz")!, "w") - Number(section.Element(W + "pgMar")!, "left") - Number(section.Element(W + "pgMar")!, "right");

    private static int Number(XElement element, string attribute) => int.Parse(element.Attribute(W + attribute)!.Value, CultureInfo.InvariantCulture);

    // A section ends with the paragraph that holds its properties; the last one's stand at the end of the body.
    private static List<(List<XElement> Blocks, XElement Properties)> Sections(byte[] docx)
    {
        var sections = new List<(List<XElement> Blocks, XElement Properties)>();
        var blocks = new List<XElement>();
        foreach (var block in Document(docx).Element(W + "body")!.Elements())
        {
            blocks.Add(block);
            if ((block.Name == W + "sectPr" ? block : block.Element(W + "pPr")?.Element(W + "sectPr")) is not { } properties)
                continue;
            sections.Add((blocks, properties));
            blocks = [];
        }

        return sections;
    }

    private static XElement Document(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        using var part = archive.GetEntry("word/document.xml")!.Open();
        return XElement.Load(part);
    }

    private static byte[] Rendered(string template, string sample)
    {
        using var document = new MemoryStream();
        var tags = ReportTags.For(Assessor.Assess(ReportReader.Read(File.ReadAllBytes(Path.Combine(Folder("samples"), sample))).Report!));
        TemplateCompiler.Compile(File.ReadAllBytes(Path.Combine(Folder(""), template))).Template!.Render(tags, document);
        return document.ToArray();
    }

    private static string Folder(string name, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "templates", name));
}
