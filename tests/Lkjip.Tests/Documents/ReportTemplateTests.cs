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

public sealed class ReportTemplateTests
{
    public static TheoryData<string> Templates => ["laporan-standar.docx", "laporan-tanjung-jabung-barat.docx"];

    public static TheoryData<string, string> Pairs =>
        [.. Templates.SelectMany(template => Samples.Select(sample => (template.Data, sample)))];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Template_PrintsEveryNarrativeSectionOnce(string template)
    {
        var text = TextOf(Template(template));

        Assert.All(NarrativeSections.All, section => Assert.Equal(1, Count(text, $"{{{{@narasi.{section.Tag}}}}}")));
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Compile_AgainstSample_FindsNothing(string template, string sample)
    {
        Assert.Empty(TemplateCompiler.Compile(Template(template), TagsOf(sample)).Findings);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Render_Sample_IsValidAndHasNoTagLeft(string template, string sample)
    {
        var tags = TagsOf(sample);
        using var document = new MemoryStream();

        TemplateCompiler.Compile(Template(template)).Template!.Render(tags, document);

        document.Position = 0;
        using var opened = WordprocessingDocument.Open(document, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(opened, TestContext.Current.CancellationToken));
        Assert.DoesNotContain("{{", opened.MainDocumentPart!.Document.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Render_Sample_PrintsTheTextsOfAllSections(string template, string sample)
    {
        var report = ReportReader.Read(File.ReadAllBytes(Path.Combine(Folder("samples"), sample))).Report!;
        using var document = new MemoryStream();

        TemplateCompiler.Compile(Template(template)).Template!.Render(TagsOf(sample), document);

        var printed = Plain(TextOf(document.ToArray()));
        var paragraphs = report.Narratives.Values.SelectMany(blocks => blocks).Where(block => block.Kind == BlockKind.Paragraph).Select(block => block.Text!);
        Assert.All(paragraphs.Where(text => !text.Contains("{{", StringComparison.Ordinal)), text => Assert.Contains(Plain(text), printed, StringComparison.Ordinal));
    }

    private static byte[] Template(string name) => File.ReadAllBytes(Path.Combine(Folder(""), name));

    private static IEnumerable<string> Samples => Directory.GetFiles(Folder("samples"), "*.json").Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);

    private static TagScope TagsOf(string sample) =>
        ReportTags.For(Assessor.Assess(ReportReader.Read(File.ReadAllBytes(Path.Combine(Folder("samples"), sample))).Report!));

    private static string TextOf(byte[] docx)
    {
        using var opened = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        using var part = opened.MainDocumentPart!.GetStream();
        var text = XDocument.Load(part).Descendants().Where(e => e.Name.LocalName is "t");
        return string.Concat(text.Select(t => t.Value));
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    // Emphasis marks are gone in print, and a line break stands in a run of its own.
    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '*'));

    private static string Folder(string name, [CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "templates", name));
}
