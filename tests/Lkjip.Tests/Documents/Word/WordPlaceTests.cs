using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Xunit;
using static Lkjip.Tests.Documents.Word.Data;

namespace Lkjip.Tests.Documents.Word;

/// <summary>Tags in all the places of a Word file where an author can write them.</summary>
public sealed class WordPlaceTests
{
    private const string Box = "<w:p><w:r><mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:drawing><wp:inline><wp:extent cx=\"900000\" cy=\"300000\"/><wp:docPr id=\"1\" name=\"Kotak\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx><w:txbxContent>{0}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

    [Fact]
    public void Render_TextBox_FillsItsNewAndItsOldForm()
    {
        var filled = new WordFile().Raw(Box.Replace("{0}", "<w:p><w:r><w:t>{{kota}}</w:t></w:r></w:p>", StringComparison.Ordinal)).Fill(Scope(("kota", "Jember")));

        Assert.Equal("JemberJember", filled.Body.InnerText);
    }

    [Fact]
    public void Compile_ErrorInATextBox_IsReportedOnceWithItsPlace()
    {
        var compiled = new WordFile().P("a").Raw(Box.Replace("{0}", "<w:p><w:r><w:t>{{kota | uang}}</w:t></w:r></w:p>", StringComparison.Ordinal)).Compile();

        Assert.Equal([("T-FORMAT", "isi, kotak teks 1, paragraf 1")], compiled.Findings.Select(f => (f.Code, f.Place)));
        Assert.Equal([], compiled.Tags);
    }

    [Theory]
    [InlineData("<w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>{{kota}}</w:t></w:r></w:p></w:sdtContent></w:sdt>")]
    [InlineData("<w:p><w:sdt><w:sdtPr><w:id w:val=\"5\"/></w:sdtPr><w:sdtContent><w:r><w:t>{{ko</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>ta}}</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:hyperlink w:anchor=\"a\"><w:r><w:t>{{kota}}</w:t></w:r></w:hyperlink></w:p>")]
    [InlineData("<w:p><w:r><w:t>{{ko</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:softHyphen/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ta }}</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>{</w:t></w:r><w:r><w:t>{</w:t><w:tab/><w:t>kota</w:t><w:br/><w:t>}}</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>{{\u201ckota\u201d}}</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:r><w:t>{{\u00a0ko\u200bta\u00a0}}</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>{{kota}}</w:t></w:r></w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>{{lama}}</w:delText></w:r></w:del></w:p>")]
    [InlineData("<w:p><w:r><w:t>{{ko</w:t></w:r><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>ta}}</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del w:id=\"3\" w:author=\"a\"/></w:rPr></w:pPr><w:r><w:t>{{ko</w:t></w:r></w:p><w:p><w:r><w:t>ta}}</w:t></w:r></w:p>")]
    [InlineData("<w:p><w:smartTag w:uri=\"u\" w:element=\"e\"><w:r><w:t>{{kota}}</w:t></w:r></w:smartTag></w:p>")]
    [InlineData("<w:p><w:customXml w:uri=\"u\" w:element=\"e\"><w:r><w:t>{{kota}}</w:t></w:r></w:customXml></w:p>")]
    public void Render_TagWhereWordPutsIt_IsFilled(string xml)
    {
        var filled = new WordFile().Raw(xml).Fill(Scope(("kota", "Jember")));

        Assert.Equal(["Jember"], filled.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Paragraph>().Select(p => p.InnerText));
    }

    [Fact]
    public void Render_LoopOverRowsInContentControls_RepeatsThem()
    {
        var filled = new WordFile().Raw("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"2000\"/></w:tblGrid><w:sdt><w:sdtPr><w:id w:val=\"7\"/></w:sdtPr><w:sdtContent><w:tr><w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>{{#a}}{{nama}}{{/a}}</w:t></w:r></w:p></w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>")
            .Fill(Scope(("a", Names("x", "y"))));

        Assert.Equal(["xy"], filled.Rows);
    }

    [Fact]
    public void Render_HyperlinkField_TakesAnInertValue()
    {
        var filled = new WordFile().Raw(Field("HYPERLINK \"https://x.go.id/{{alamat}}\"", "ke {{alamat}}")).Fill(Scope(("alamat", "a\" \\o {b}")));

        Assert.Equal("HYPERLINK \"https://x.go.id/a   o  b \"", filled.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.FieldCode>().Aggregate("", (all, code) => all + code.Text));
        Assert.Equal("ke a\" \\o {b}", string.Concat(filled.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(t => t.Text)));
    }

    [Fact]
    public void Render_QuoteField_HasTheValueAsItsResult()
    {
        var filled = new WordFile().Raw(Field("QUOTE \"Tahun {{tahun}}\"", "lama")).Raw("<w:p><w:fldSimple w:instr=\" QUOTE &quot;{{tahun}}&quot; \"><w:r><w:t>lama</w:t></w:r></w:fldSimple></w:p>").Fill(Scope(("tahun", "2023")));

        Assert.Equal(["Tahun 2023", "2023"], filled.Paragraphs);
    }

    [Theory]
    [InlineData("INCLUDETEXT \"{{a}}\"", "T-DDE")]
    [InlineData("SEQ {{a}}", "T-FIELD")]
    [InlineData("HYPERLINK \"{{#a}}x{{/a}}\"", "T-VALUEONLY")]
    [InlineData("HYPERLINK \"{{a | uang}}\"", "T-FORMAT")]
    public void Compile_FieldThatCannotTakeTheTag_IsFound(string code, string finding)
    {
        var compiled = new WordFile().Raw(Field(code, "x")).Compile();

        Assert.Equal(finding, compiled.Findings[0].Code);
        Assert.DoesNotContain("{around}", compiled.Findings[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Properties_CoreAndCustom_AreFilled()
    {
        using var stream = new MemoryStream();
        stream.Write(new WordFile().Title("Laporan {{kota}}").P("a").Bytes());
        using (var file = WordprocessingDocument.Open(stream, isEditable: true))
        {
            file.AddCustomFilePropertiesPart().Properties = new DocumentFormat.OpenXml.CustomProperties.Properties(
                new DocumentFormat.OpenXml.CustomProperties.CustomDocumentProperty(new DocumentFormat.OpenXml.VariantTypes.VTLPWSTR("{{kota}}"))
                {
                    FormatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", PropertyId = 2, Name = "Kota",
                });
        }

        using var output = new MemoryStream();
        TemplateCompiler.Compile(stream.ToArray()).Template!.Render(Scope(("kota", "Jember & <sekitar>")), output);

        using var filled = WordprocessingDocument.Open(output, isEditable: false);
        Assert.Equal("Laporan Jember & <sekitar>", filled.PackageProperties.Title);
        Assert.Equal("Jember & <sekitar>", filled.CustomFilePropertiesPart!.Properties!.InnerText);
    }

    [Fact]
    public void Compile_UnknownNameInAProperty_NamesTheProperty()
    {
        var finding = Assert.Single(new WordFile().Title("{{kotaa}}").P("a").Compile(Scope(("kota", "x"))).Findings);

        Assert.Equal(("T-NAME", "properti dokumen 'title'"), (finding.Code, finding.Place));
    }

    [Fact]
    public void Compile_TagInAnEquation_IsFound()
    {
        var compiled = new WordFile().Raw("<w:p><m:oMath xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:r><m:t>{{a</m:t></m:r><m:r><m:t>}}</m:t></m:r></m:oMath></w:p>").Compile();

        Assert.Equal([("T-EQUATION", "{{a}}", "isi, paragraf 1")], compiled.Findings.Select(f => (f.Code, f.Stated!, f.Place)));
    }

    [Fact]
    public void Render_SingleBracesByChoice_LeavesOtherBracesAsText()
    {
        var filled = new WordFile().P("{{! kurung tunggal }}").P("{kota} {1, 2} {#a}{nama}{/a} { {{kota}} }").Fill(Scope(("kota", "Jember"), ("a", Names("x", "y"))));

        Assert.Equal(["Jember {1, 2} xy { Jember }"], filled.Paragraphs);
    }

    [Fact]
    public void Render_TemplateWithComments_HasNoneInTheDocument()
    {
        var template = new WordFile().P("{{#a}}{{nama}}{{/a}}").P("{{kotaa}}").Bytes();
        var commented = TemplateComments.Annotate(template, TemplateCompiler.Compile(template, Scope(("a", Names("x")), ("kota", "y"))).Findings)!;

        using var output = new MemoryStream();
        TemplateCompiler.Compile(commented).Template!.Render(Scope(("a", Names("x", "y")), ("kotaa", "z")), output);

        var filled = new Filled(output.ToArray(), null!);
        Assert.Equal(["xy", "z"], filled.Paragraphs);
        Assert.DoesNotContain("comment", filled.Body.OuterXml, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Footnotes_AreFilledAndPlacesNumberThem()
    {
        var notes = "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\"><w:p><w:r><w:t>Catatan {{kota}}</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"2\"><w:p><w:r><w:t>{{kota</w:t></w:r></w:p></w:footnote></w:footnotes>";
        using var stream = new MemoryStream();
        stream.Write(new WordFile().P("a").Bytes());
        using (var file = WordprocessingDocument.Open(stream, isEditable: true))
        {
            using var xml = new MemoryStream(Encoding.UTF8.GetBytes(notes));
            file.MainDocumentPart!.AddNewPart<FootnotesPart>().FeedData(xml);
        }

        var compiled = TemplateCompiler.Compile(stream.ToArray());

        Assert.Equal([("T-BRACE", "catatan kaki 2, paragraf 1")], compiled.Findings.Select(f => (f.Code, f.Place)));
        Assert.Equal(["catatan kaki 1, paragraf 1"], compiled.Tags.Select(t => t.Place));
    }

    private static string Field(string code, string result) =>
        $"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\">{code[..5]}</w:instrText></w:r><w:r><w:instrText xml:space=\"preserve\">{code[5..]}</w:instrText></w:r>"
        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>{result}</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
}
