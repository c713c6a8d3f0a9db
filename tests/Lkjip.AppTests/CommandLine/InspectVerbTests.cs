using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Lkjip.App.CommandLine;
using Lkjip.AppTests.Api;

namespace Lkjip.AppTests.CommandLine;

public sealed class InspectVerbTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-inspect-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Inspect_Comments_WritesTheFindingsIntoTheTemplate()
    {
        var (template, commented) = (Path.Combine(folder.FullName, "a.docx"), Path.Combine(folder.FullName, "b.docx"));
        using (var file = WordprocessingDocument.Create(template, WordprocessingDocumentType.Document))
        {
            file.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text("{{instansi.nam}}")))));
        }

        var (code, output) = await RunAsync("inspect", template, "--comments", commented);

        var finding = Assert.Single(JsonNode.Parse(output)!["findings"]!.AsArray());
        using var result = WordprocessingDocument.Open(commented, isEditable: false);
        var comment = Assert.Single(result.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>());
        Assert.Equal(1, code);
        Assert.StartsWith(finding!["message"]!.GetValue<string>(), comment.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tags_WithAReport_HaveExamplesFromIt()
    {
        var (code, output) = await RunAsync("tags", Sample.File);

        var agency = JsonNode.Parse(output)!.AsArray().Single(tag => tag!["name"]!.GetValue<string>() == "instansi")!;
        Assert.Equal(0, code);
        Assert.False(string.IsNullOrEmpty(agency["children"]![0]!["sample"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Tags_WithoutAReport_HaveNoExamples()
    {
        var (_, output) = await RunAsync("tags");

        Assert.All(JsonNode.Parse(output)!.AsArray(), tag => Assert.Null(tag!["sample"]));
    }

    private static async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        await using var output = new StringWriter(new StringBuilder());
        await using var errors = new StringWriter(new StringBuilder());
        return (await Verbs.RunAsync(arguments, output, errors), output.ToString());
    }
}
