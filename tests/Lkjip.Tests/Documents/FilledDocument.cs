using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Domain.Review.Records;
using Xunit;

namespace Lkjip.Tests.Documents;

/// <summary>A Word template of the product, filled with a report, as a reader would see it.</summary>
internal sealed class FilledDocument
{
    private readonly byte[] bytes;
    private readonly XDocument body;

    private FilledDocument(byte[] bytes, RenderResult result)
    {
        this.bytes = bytes;
        Result = result;
        using var opened = Open();
        using var part = opened.MainDocumentPart!.GetStream();
        body = XDocument.Load(part);
    }

    public RenderResult Result { get; }

    /// <summary>All text of the body.</summary>
    public string Text => string.Join('\n', Paragraphs);

    public IReadOnlyList<string> Paragraphs => [.. Of(body, "p").Select(TextOf)];

    /// <summary>The pictures of the body by their alternative text.</summary>
    public IReadOnlyList<string> Pictures => [.. Of(body, "docPr").Where(d => d.Parent!.Descendants().Any(e => e.Name.LocalName == "pic")).Select(d => (string?)d.Attribute("descr") ?? "")];

    public int Charts
    {
        get
        {
            using var opened = Open();
            return opened.MainDocumentPart!.ChartParts.Count();
        }
    }

    /// <summary>The rows of the first table whose first row holds the head.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows(string head) => [.. Table(head).Elements().Where(e => e.Name.LocalName == "tr")
        .Select(row => (IReadOnlyList<string>)[.. row.Elements().Where(e => e.Name.LocalName == "tc").Select(TextOf)])];

    /// <summary>How many rows at the head of a table repeat on every page.</summary>
    public int RepeatedRows(string head) => Of(Table(head), "tblHeader").Count();

    /// <summary>How wide the pages are against their height: true for landscape.</summary>
    public bool IsLandscape => Of(body, "pgSz").All(size => size.Attributes().Any(a => a.Name.LocalName == "orient" && a.Value == "landscape"));

    /// <summary>True when no row of any table may be split over two pages.</summary>
    public bool KeepsRowsWhole => Of(body, "tr").All(row => Of(row, "cantSplit").Any());

    /// <summary>How often a paragraph begins a page.</summary>
    public int PageBreaks => Of(body, "pageBreakBefore").Count();

    public static IEnumerable<string> Samples =>
        Directory.GetFiles(Repository.File("templates/samples"), "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    public static PerformanceReport Sample(string name) => ReportReader.Read(File.ReadAllBytes(Repository.File($"templates/samples/{name}.json"))).Report!;

    public static FilledDocument Of(
        string template, PerformanceReport report, ReviewSheet? review = null, IReadOnlyList<Finding>? findings = null, string? agreementId = null)
    {
        var assessment = Assessor.Assess(report);
        using var output = new MemoryStream();
        var result = Compile(template, null).Template!.Render(ReportTags.For(assessment, findings ?? Reviewer.Review(assessment), review, agreementId), output);
        return new FilledDocument(output.ToArray(), result);
    }

    /// <summary>What is wrong with a template, its names held against the catalogue.</summary>
    public static IReadOnlyList<string> Findings(string template) => [.. Compile(template, TagCatalogue.Scope).Findings.Select(finding => finding.Message)];

    public void IsValid()
    {
        using var opened = Open();
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(opened, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.DoesNotContain("{{", Text, StringComparison.Ordinal);
    }

    private static CompileResult Compile(string template, TagScope? names) => TemplateCompiler.Compile(File.ReadAllBytes(Repository.File($"templates/{template}")), names);

    private XElement Table(string head) => Of(body, "tbl").First(table => TextOf(table.Elements().First(e => e.Name.LocalName == "tr")).Contains(head, StringComparison.Ordinal));

    private WordprocessingDocument Open() => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    private static IEnumerable<XElement> Of(XContainer within, string name) => within.Descendants().Where(e => e.Name.LocalName == name);

    private static string TextOf(XElement within) => string.Concat(Of(within, "t").Select(t => t.Value));
}
