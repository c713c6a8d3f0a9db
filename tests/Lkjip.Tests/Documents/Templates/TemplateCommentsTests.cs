using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Templates;
using Lkjip.Tests.Documents.Word;
using Xunit;

namespace Lkjip.Tests.Documents.Templates;

public sealed class TemplateCommentsTests
{
    [Fact]
    public void Annotate_Findings_StandAsCommentsAtTheirTags()
    {
        var template = new WordFile().Header("{{x").P("Awal {{instansi.nama}}").P("Teks {{daerah.namaa}} lagi").Table(["a", "{{#program}}"]).P("{{/program}}").Bytes();
        var findings = TemplateCompiler.Compile(template, TagCatalogue.Scope).Findings;

        using var file = WordprocessingDocument.Open(new MemoryStream(TemplateComments.Annotate(template, findings)!), isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => e.Description));
        var comments = file.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().ToList();
        Assert.Equal(findings.Select(f => $"{f.Message} ({f.Code})"), comments.Select(c => c.InnerText));
        Assert.All(comments, c => Assert.Equal("Pemeriksa templat", c.Author!.Value));
        Assert.Equal(
            ["Awal {{instansi.nama}}", "Teks {{daerah.namaa}} lagi", "{{#program}}"],
            Anchors(file).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Annotate_TagInRunsOfItsOwn_MarksOnlyThese()
    {
        var template = new WordFile().Raw("<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr><w:r><w:t>a </w:t></w:r><w:r><w:t>{{kod</w:t></w:r><w:r><w:t>e | uang}}</w:t></w:r><w:r><w:t> b</w:t></w:r></w:p>").Bytes();

        using var file = WordprocessingDocument.Open(
            new MemoryStream(TemplateComments.Annotate(template, TemplateCompiler.Compile(template).Findings)!), isEditable: false);

        Assert.Equal(["{{kode | uang}}"], Anchors(file));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => e.Description));
    }

    [Fact]
    public void Annotate_Twice_KeepsTheCommentsThatWereThere()
    {
        var template = new WordFile().P("{{a | uang}}").Bytes();
        var findings = TemplateCompiler.Compile(template).Findings;

        using var file = WordprocessingDocument.Open(
            new MemoryStream(TemplateComments.Annotate(TemplateComments.Annotate(template, findings), findings)!), isEditable: false);

        Assert.Equal(["0", "1"], file.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().Select(c => c.Id!.Value));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => e.Description));
    }

    [Fact]
    public void Annotate_NoWordFile_IsRefused() => Assert.Null(TemplateComments.Annotate(new byte[] { 1, 2, 3 }, []));

    private static IEnumerable<string> Anchors(WordprocessingDocument file) =>
        file.MainDocumentPart!.Document.Descendants<CommentRangeStart>().Select(start => string.Concat(start.ElementsAfter()
            .TakeWhile(e => e is not CommentRangeEnd end || end.Id!.Value != start.Id!.Value).Select(e => e.InnerText)));
}
