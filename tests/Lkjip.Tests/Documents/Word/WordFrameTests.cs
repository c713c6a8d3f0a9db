using DocumentFormat.OpenXml.Packaging;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Xunit;
using static Lkjip.Tests.Documents.Word.Data;

namespace Lkjip.Tests.Documents.Word;

/// <summary>Placeholder pictures whose alternative text is a tag.</summary>
public sealed class WordFrameTests
{
    [Theory]
    [InlineData("descr=\"{{foto}}\"")]
    [InlineData("descr=\"{{%foto}}\"")]
    [InlineData("descr=\"\" title=\"{{ foto }}\"")]
    public void Render_PlaceholderPicture_IsReplacedInItsFrame(string alternative)
    {
        var filled = Fill(alternative, Scope(("foto", new PictureValue(Png(400, 100), "Gedung \"baru\""))));

        var extent = filled.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>().Single();
        var properties = filled.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single();
        Assert.Equal((2000000L, 500000L), (extent.Cx!.Value, extent.Cy!.Value));
        Assert.Equal(("Gedung \"baru\"", null), (properties.Description!.Value, properties.Title?.Value));
        Assert.NotEqual("rIdGambarContoh", Relationship(filled));
        Assert.Empty(filled.Result.Unfilled);
    }

    [Fact]
    public void Render_HighPicture_KeepsItsProportionsInTheHeight()
    {
        var extent = Fill("descr=\"{{foto}}\"", Scope(("foto", new PictureValue(Png(100, 400), "x")))).Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Extent>().Single();

        Assert.Equal((250000L, 1000000L), (extent.Cx!.Value, extent.Cy!.Value));
    }

    [Fact]
    public void Render_NoPicture_PrintsNothingAndSaysSo()
    {
        var filled = Fill("descr=\"{{foto}}\"", Scope(("foto", null)));

        Assert.Empty(filled.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Drawing>());
        Assert.Equal(["foto"], filled.Result.Unfilled);
    }

    [Fact]
    public void Render_PlaceholderInALoop_HasEachPictureOnce()
    {
        var items = List(Scope(("gambar", new PictureValue(Png(10, 10), "a"))), Scope(("gambar", new PictureValue(Png(10, 20), "b"))));
        var filled = Fill("descr=\"{{gambar}}\"", Scope(("foto", items)), file => file.P("{{/foto}}"), file => file.P("{{#foto}}"));

        var drawn = filled.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().ToList();
        Assert.Equal(["a", "b"], drawn.Select(d => d.Description!.Value));
        Assert.Equal(2, drawn.Select(d => d.Id!.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("descr=\"{{grafik capaian}}\"", "T-CHART")]
    [InlineData("descr=\"{{@narasi}}\"", "T-PLACE")]
    [InlineData("descr=\"Foto {{foto}}\"", "T-PLACE")]
    [InlineData("descr=\"{{foto\"", "T-BRACE")]
    [InlineData("descr=\"{{foto + 1}}\"", "T-SYNTAX")]
    [InlineData("descr=\"{{nama}}\"", "T-PICTURE")]
    public void Compile_WrongAlternativeText_IsFound(string alternative, string code)
    {
        var compiled = TemplateCompiler.Compile(Bytes(new WordFile().Raw(Drawing(alternative))), Scope(("foto", new PictureValue(Png(1, 1), "")), ("nama", "x"), ("narasi", "y")));

        Assert.Equal([code], compiled.Findings.Select(f => f.Code));
        Assert.Equal("isi, paragraf 1", compiled.Findings[0].Place);
    }

    [Fact]
    public void Compile_AlternativeTextOfAShape_IsNoFrame()
    {
        var shape = Drawing("descr=\"{{foto}}\"").Replace("<pic:pic ", "<pic:lain ", StringComparison.Ordinal).Replace("</pic:pic>", "</pic:lain>", StringComparison.Ordinal);

        Assert.Equal(["T-FRAME"], new WordFile().Raw(shape).Compile().Findings.Select(f => f.Code));
    }

    private static string? Relationship(Filled filled) => filled.Body.Descendants<DocumentFormat.OpenXml.Drawing.Blip>().Single().Embed!.Value;

    private static Filled Fill(string alternative, TagScope data, Func<WordFile, WordFile>? after = null, Func<WordFile, WordFile>? before = null)
    {
        var file = (before ?? (f => f))(new WordFile()).Raw(Drawing(alternative));
        var compiled = TemplateCompiler.Compile(Bytes((after ?? (f => f))(file)));
        Assert.Empty(compiled.Findings.Select(f => f.Message));
        using var output = new MemoryStream();
        var result = compiled.Template!.Render(data, output);
        return new Filled(output.ToArray(), result);
    }

    private static byte[] Bytes(WordFile file)
    {
        using var stream = new MemoryStream();
        stream.Write(file.Bytes());
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            using var picture = new MemoryStream(Png(20, 10));
            package.MainDocumentPart!.AddImagePart(ImagePartType.Png, "rIdGambarContoh").FeedData(picture);
        }

        return stream.ToArray();
    }

    private static string Drawing(string alternative) =>
        $"<w:p><w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"2000000\" cy=\"1000000\"/><wp:docPr id=\"7\" name=\"Contoh\" {alternative}/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\"7\" name=\"Contoh\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rIdGambarContoh\"/><a:srcRect l=\"1000\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"2000000\" cy=\"1000000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom><a:ln w=\"9525\"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>";

    private static byte[] Png(int width, int height) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, (byte)(width >> 8), (byte)width, 0, 0, (byte)(height >> 8), (byte)height, 8, 2, 0, 0, 0];
}
