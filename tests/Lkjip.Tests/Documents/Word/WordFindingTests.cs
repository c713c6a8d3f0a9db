using System.IO.Compression;
using System.Text;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;
using Xunit;
using static Lkjip.Tests.Documents.Word.Data;

namespace Lkjip.Tests.Documents.Word;

public sealed class WordFindingTests
{
    [Theory]
    [InlineData("T-UNCLOSED", "{{#a}} x")]
    [InlineData("T-UNOPENED", "x {{/a}}")]
    [InlineData("T-CROSSED", "{{#a}} {{#b}} x {{/a}} {{/b}}")]
    [InlineData("T-BRACE", "x {{a")]
    [InlineData("T-STRAY", "x a}}")]
    [InlineData("T-FORMAT", "{{a | uang}}")]
    [InlineData("T-FORMAT", "{{a | persen dua}}")]
    [InlineData("T-SYNTAX", "{{a + b}}")]
    [InlineData("T-EMPTY", "{{ }}")]
    [InlineData("T-BLOCK", "Teks {{@a}} lagi")]
    [InlineData("T-COLUMN", "{{#kolom a}}x{{/kolom a}}")]
    public void Compile_WrongTag_IsFound(string code, string text)
    {
        var compiled = new WordFile().P("awal").P(text).Compile();

        Assert.Null(compiled.Template);
        var finding = Assert.Single(compiled.Findings);
        Assert.Equal(code, finding.Code);
        Assert.Equal("isi, paragraf 2", finding.Place);
        Assert.StartsWith("isi, paragraf 2: ", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("{around}", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_ManyErrors_AreFoundAtOnceWithTheirPlaces()
    {
        var compiled = new WordFile().Header("{{x").P("{{a | b}}").Table(["x", "{{#baris}}"]).P("{{/baris}}").Compile();

        Assert.Equal(
            [("T-FORMAT", "isi, paragraf 1"), ("T-ROWLOOP", "isi, tabel 1 baris 1 sel 2"), ("T-BRACE", "kepala halaman 1, paragraf 1")],
            compiled.Findings.Select(f => (f.Code, f.Place)));
    }

    [Fact]
    public void Compile_SectionOverParagraphsWithOtherText_AsksForItsOwnParagraph()
    {
        var compiled = new WordFile().P("Teks {{#a}}").P("x").P("{{/a}}").Compile();

        Assert.Equal(["T-ALONE"], compiled.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Compile_WithSample_ChecksNamesInTheirScopes()
    {
        var sample = Scope(("instansi", Scope(("nama", "x"))), ("sasaran", List(Scope(("uraian", "y")))), ("kota", "z"));
        var compiled = new WordFile().P("{{instansi.nama}} {{instansi.nam}} {{#sasaran}}{{uraian}}{{urain}}{{no}}{{/sasaran}} {{uraian}} {{#ulang kota}}x{{/ulang}}").Compile(sample);

        Assert.Equal(["T-NAME", "T-NAME", "T-SCOPE", "T-LIST"], compiled.Findings.Select(f => f.Code));
        Assert.Contains("'instansi.nama'", compiled.Findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("'uraian'", compiled.Findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_Tags_AreListedInOrder()
    {
        var compiled = new WordFile().P("{{a}} {{#b}}{{c | kapital}}{{/b}}").Compile();

        Assert.Equal([new TagUse("a", "{{a}}", "isi, paragraf 1"), new TagUse("b", "{{#b}}", "isi, paragraf 1"), new TagUse("c", "{{c | kapital}}", "isi, paragraf 1")], compiled.Tags);
    }

    [Theory]
    [InlineData("T-DTD", "word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>")]
    [InlineData("T-XML", "word/document.xml", "<a>")]
    [InlineData("T-EXTERNAL", "word/_rels/document.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"http://x/y.png\" TargetMode=\"External\"/></Relationships>")]
    [InlineData("T-REMOTE", "word/_rels/settings.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\"http://x/y.dotm\" TargetMode=\"External\"/></Relationships>")]
    [InlineData("T-ENTRY", "../evil.xml", "<a/>")]
    public void Compile_HarmfulPackage_IsRefused(string code, string part, string content)
    {
        var compiled = TemplateCompiler.Compile(With(new WordFile().P("a").Bytes(), part, content));

        Assert.Null(compiled.Template);
        Assert.Contains(code, compiled.Findings.Select(f => f.Code));
    }

    [Theory]
    [InlineData("T-ZIP", new byte[] { 1, 2, 3 })]
    [InlineData("T-ENCRYPTED", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 })]
    public void Compile_NoPackage_IsRefused(string code, byte[] bytes) =>
        Assert.Equal([code], TemplateCompiler.Compile(bytes).Findings.Select(f => f.Code));

    [Fact]
    public void Compile_PackageThatUnpacksToMuchMore_IsRefusedUnread()
    {
        var compiled = TemplateCompiler.Compile(With(new WordFile().P("a").Bytes(), "word/media/a.bin", new string('0', 8_000_000)));

        Assert.Equal(["T-LIMIT"], compiled.Findings.Select(f => f.Code));
    }

    [Fact]
    public void Codes_AllHaveASentence()
    {
        var codes = new[] { "T-ALONE", "T-BLOCK", "T-BRACE", "T-COLUMN", "T-CROSSED", "T-DEPTH", "T-EMPTY", "T-FIELD", "T-KIND", "T-LIST", "T-MACRO", "T-OLE", "T-PICTURE", "T-ROWLOOP" };

        Assert.Empty(codes.Except(Messages.Codes, StringComparer.Ordinal));
    }

    private static byte[] With(byte[] package, string part, string content)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part)?.Delete();
            using var entry = archive.CreateEntry(part).Open();
            entry.Write(Encoding.UTF8.GetBytes(content));
        }

        return stream.ToArray();
    }
}
