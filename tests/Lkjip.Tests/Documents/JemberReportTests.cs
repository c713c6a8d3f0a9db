using System.Runtime.CompilerServices;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;
using Xunit;

namespace Lkjip.Tests.Documents;

/// <summary>The template in the house style of Jember, held against the printed report of 2023.</summary>
public sealed class JemberReportTests
{
    private const string Jember = "jember-2023.json";

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Folder("samples"), "*.json").Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Render_Sample_IsValidAndPrintsTheTextsOfAllSections(string sample)
    {
        var document = Rendered(sample);

        using var opened = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(opened, TestContext.Current.CancellationToken));
        var printed = Plain(string.Concat(Paragraphs(document)));
        var texts = Report(sample).Narratives.Values.SelectMany(blocks => blocks).Where(block => block.Kind == BlockKind.Paragraph).Select(block => block.Text!);
        Assert.All(texts.Where(text => !text.Contains("{{", StringComparison.Ordinal)), text => Assert.Contains(Plain(text), printed, StringComparison.Ordinal));
        Assert.DoesNotContain("{{", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_AgainstSample_FindsNothing()
    {
        Assert.Empty(TemplateCompiler.Compile(File.ReadAllBytes(Template), TagsOf(Jember)).Findings);
    }

    [Fact]
    public void Render_Jember_NumbersTheTablesAsPrinted()
    {
        var captions = Paragraphs(Rendered(Jember)).Where(text => text.StartsWith("Tabel ", StringComparison.Ordinal)).Select(text => text[..9]);

        Assert.Equal(["Tabel 1.1", "Tabel 1.2", "Tabel 1.3", "Tabel 3.1", "Tabel 3.2", "Tabel 3.3", "Tabel 3.4", "Tabel 3.5", "Tabel 3.6", "Tabel 3.7", "Tabel 3.8"], captions);
    }

    [Fact]
    public void Render_Jember_CountsIndicatorsWithinTheirObjective()
    {
        var rows = Rows(Rendered(Jember), "REALISASI 2023");

        Assert.Equal(["1", "2", "1"], rows.Skip(2).Select(cells => cells[2]));
    }

    [Fact]
    public void Render_Jember_TicksThePredicateOfIndicatorsAndMeans()
    {
        var rows = Rows(Rendered(Jember), "Predikat").Where(cells => cells.Contains("√")).ToList();

        Assert.Equal(5, rows.Count);
        Assert.All(rows, cells => Assert.Equal("√", cells[2]));
        Assert.Equal(2, rows.Count(cells => cells[0] == "Rata rata capaian"));
    }

    [Fact]
    public void Render_Jember_PrintsTheBudgetAsTreeWithRomanPrograms()
    {
        var rows = Rows(Rendered(Jember), "PROGRAM/ KEGIATAN");

        Assert.Equal(["I", "II", "III", "IV"], rows.Skip(1).Where(cells => cells.Count == 5 && cells[2].Length == 0).Select(cells => cells[0]));
        Assert.Equal(["15.308.539.115", "13.359.116.248", "87,26%"], rows[^1].TakeLast(3));
    }

    [Fact]
    public void Render_Jember_CascadesTheAnnualPlanDownToSubActivities()
    {
        var rows = Rows(Rendered(Jember), "SUB KEGIATAN").Skip(3).SkipLast(1).ToList();

        Assert.Equal(12, rows.Count);
        Assert.Equal(["7.311.991.300", "1.444.411.000", "1.958.733.000"], rows.Where(cells => cells[8].Length == 0).Select(cells => cells[^1]));
        Assert.Contains("Keg. Pembinaan Lembaga Pelatihan Kerja Swasta", rows.Select(cells => cells[5]));
    }

    [Fact]
    public void Render_Jember_SignsTheAnnualPlanInTheLastRowOfItsTable()
    {
        var signed = Rows(Rendered(Jember), "SUB KEGIATAN")[^1];

        Assert.Equal(3, signed.Count);
        Assert.Contains("Drs. SUPRIHANDOKO, MM", signed[1], StringComparison.Ordinal);
    }

    private static byte[] Rendered(string sample)
    {
        using var document = new MemoryStream();
        TemplateCompiler.Compile(File.ReadAllBytes(Template)).Template!.Render(TagsOf(sample), document);
        return document.ToArray();
    }

    private static List<List<string>> Rows(byte[] docx, string head) => [.. Elements(docx, "tbl")
        .First(table => Texts(table.Elements().Where(e => e.Name.LocalName == "tr").Take(1)).Contains(head, StringComparison.Ordinal))
        .Elements().Where(e => e.Name.LocalName == "tr")
        .Select(row => row.Elements().Where(e => e.Name.LocalName == "tc").Select(cell => Texts([cell])).ToList())];

    private static IEnumerable<string> Paragraphs(byte[] docx) => Elements(docx, "p").Select(paragraph => Texts([paragraph]));

    private static IEnumerable<XElement> Elements(byte[] docx, string name)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        using var part = opened.MainDocumentPart!.GetStream();
        return XDocument.Load(part).Descendants().Where(e => e.Name.LocalName == name);
    }

    private static string Texts(IEnumerable<XElement> within) => string.Concat(within.Descendants().Where(e => e.Name.LocalName == "t").Select(t => t.Value));

    // Emphasis marks are gone in print, and a line break stands in a run of its own.
    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '*'));

    private static PerformanceReport Report(string sample) => ReportReader.Read(File.ReadAllBytes(Path.Combine(Folder("samples"), sample))).Report!;

    private static TagScope TagsOf(string sample) => ReportTags.For(Assessor.Assess(Report(sample)));

    private static string Template => Path.Combine(Folder(""), "laporan-jember.docx");

    private static string Folder(string name, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "templates", name));
}
