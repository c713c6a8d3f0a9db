using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Lkjip.Documents.Templates;
using Lkjip.Domain.Review;
using Lkjip.Tests.Documents.Conformance;
using Xunit;

namespace Lkjip.Tests.Documents.Fuzz;

/// <summary>Files that must not become templates: each gets its finding, none is unpacked beyond the limits.</summary>
public sealed class BadPackageTests
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Main = "word/document.xml";

    private static readonly byte[] Good = WordNotation.File("{{nama}}");

    [Fact]
    public void Compile_GoodPackage_IsATemplate() => Assert.NotNull(TemplateCompiler.Compile(Good).Template);

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(100)]
    [InlineData(-1)]
    [InlineData(-30)]
    [InlineData(-200)]
    public void Compile_TruncatedPackage_IsNoZip(int length) => Assert.Equal(["T-ZIP"], Codes(Good[..(length < 0 ? Good.Length + length : length)]));

    [Fact]
    public void Compile_Text_IsNoZip() => Assert.Equal(["T-ZIP"], Codes("Laporan {{nama}}"u8.ToArray()));

    [Fact]
    public void Compile_CompoundFile_IsEncryptedOrOld() => Assert.Equal(["T-ENCRYPTED"], Codes([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4096]]));

    [Fact]
    public void Compile_ZipOfSomethingElse_SaysSo() => Assert.NotEmpty(Codes(Zip(("a.txt", "x"u8.ToArray()))));

    [Fact]
    public void Compile_EmptyZip_SaysSo() => Assert.NotEmpty(Codes(Zip()));

    [Fact]
    public void Compile_ManyEntries_AreRefused() =>
        Assert.Equal(["T-LIMIT"], Codes(Zip([.. Enumerable.Range(0, 5000).Select(i => ($"word/media/{i}.bin", new byte[1]))])));

    [Fact]
    public void Compile_EntryThatUnpacksTooFar_IsRefused() => Assert.Equal(["T-LIMIT"], Codes(With("word/media/a.bin", new byte[8_000_000])));

    [Fact]
    public void Compile_ManyEntriesThatUnpackTooFarTogether_AreRefused() =>
        Assert.Contains("T-LIMIT", Codes(Zip([.. Enumerable.Range(0, 70).Select(i => ($"word/media/{i}.bin", new byte[3_900_000]))])));

    // The directory of a zip may say that an entry is small; what counts is what comes out.
    [Fact]
    public void Compile_EntryLargerThanItsHeaderSays_IsRefused() => Assert.NotEmpty(Codes(WithSize(With("word/media/a.bin", new byte[8_000_000]), "word/media/a.bin", 10)));

    [Fact]
    public void Compile_ZipInsideAZip_IsNotUnpacked()
    {
        var inner = Zip(("bomb.bin", new byte[50_000_000]));

        Assert.NotNull(TemplateCompiler.Compile(With("word/media/a.zip", inner)).Template);
    }

    [Theory]
    [InlineData("../evil.xml")]
    [InlineData("word/../../evil.xml")]
    [InlineData("/etc/passwd")]
    [InlineData("C:\\evil.xml")]
    [InlineData("word\\evil.xml")]
    [InlineData("a/b/c/d/e/f/g/h/i/j/k/l/m/n.xml")]
    public void Compile_NameThatLeavesTheFolder_IsRefused(string name) => Assert.Contains("T-ENTRY", Codes(With(name, "<a/>"u8.ToArray())));

    [Fact]
    public void Compile_VeryLongName_IsRefused() => Assert.Contains("T-ENTRY", Codes(With($"word/{new string('a', 5000)}.xml", "<a/>"u8.ToArray())));

    [Theory]
    [InlineData(Main)]
    [InlineData("WORD/DOCUMENT.XML")]
    [InlineData("[Content_Types].xml")]
    public void Compile_SameNameTwice_IsRefused(string name) => Assert.Contains("T-ENTRY", Codes(Added(name, "<a/>"u8.ToArray())));

    [Theory]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "T-DTD")]
    [InlineData("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "T-DTD")]
    [InlineData("<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><l>&c;</l>", "T-DTD")]
    [InlineData("<a>", "T-XML")]
    [InlineData("", "T-XML")]
    [InlineData("<a>&nbsp;</a>", "T-XML")]
    [InlineData("<a>\u0001</a>", "T-XML")]
    [InlineData("<a b=\"1\" b=\"2\"/>", "T-XML")]
    public void Compile_MainPartThatIsBroken_SaysWhere(string xml, string code)
    {
        var finding = Assert.Single(TemplateCompiler.Compile(With(Main, Encoding.UTF8.GetBytes(xml))).Findings);

        Assert.Equal((code, Main), (finding.Code, finding.Place));
    }

    [Theory]
    [InlineData("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><Types/>", "T-DTD")]
    [InlineData("_rels/.rels", "<!DOCTYPE a [<!ENTITY b \"c\">]><Relationships/>", "T-DTD")]
    [InlineData("word/styles.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>", "T-DTD")]
    [InlineData("customXml/item1.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a/>", "T-DTD")]
    [InlineData("word/settings.xml", "<", "T-XML")]
    public void Compile_OtherPartThatIsBroken_IsRefused(string part, string xml, string code) => Assert.Contains(code, Codes(With(part, Encoding.UTF8.GetBytes(xml))));

    [Fact]
    public void Compile_VeryDeepXml_IsRefused() =>
        Assert.Contains("T-DEPTH", Codes(With("customXml/item1.xml", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000))))));

    [Theory]
    [InlineData("attachedTemplate", "https://contoh.go.id/t.dotm", "T-REMOTE")]
    [InlineData("image", "https://contoh.go.id/a.png", "T-EXTERNAL")]
    [InlineData("oleObject", "file:///c:/a.xls", "T-EXTERNAL")]
    [InlineData("frame", "https://contoh.go.id/", "T-EXTERNAL")]
    [InlineData("subDocument", "a.docx", "T-EXTERNAL")]
    [InlineData("aFChunk", "https://contoh.go.id/a.html", "T-EXTERNAL")]
    public void Compile_RelationshipToTheOutside_IsRefused(string type, string target, string code)
    {
        var compiled = TemplateCompiler.Compile(WithRelationship(type, target, external: true));

        Assert.Null(compiled.Template);
        Assert.Contains(compiled.Findings, f => f.Code == code && f.Stated == target);
    }

    [Fact]
    public void Compile_HyperlinkToTheOutside_IsAllowed() => Assert.NotNull(TemplateCompiler.Compile(WithRelationship("hyperlink", "https://contoh.go.id/", external: true)).Template);

    [Theory]
    [InlineData("oleObject", "T-OLE")]
    [InlineData("package", "T-OLE")]
    [InlineData("control", "T-OLE")]
    [InlineData("vbaProject", "T-MACRO")]
    public void Compile_EmbeddedObjectOrMacro_IsRefused(string type, string code) => Assert.Contains(code, Codes(WithRelationship(type, "embeddings/a.bin", external: false)));

    [Theory]
    [InlineData("aFChunk", "T-ALTCHUNK")]
    [InlineData("subDocument", "T-ALTCHUNK")]
    public void Compile_OtherFileInside_IsRefused(string type, string code) => Assert.Contains(code, Codes(WithRelationship(type, "afchunk.html", external: false)));

    [Theory]
    [InlineData("DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe \"/k calc.exe\"")]
    [InlineData("  ddeauto excel x")]
    [InlineData("DDE excel x")]
    [InlineData("INCLUDETEXT \"https://contoh.go.id/a.docx\"")]
    [InlineData("INCLUDEPICTURE \"https://contoh.go.id/a.png\" \\d")]
    [InlineData("LINK Excel.Sheet.12 c:\\\\a.xlsx")]
    [InlineData("MACROBUTTON Jalankan klik")]
    [InlineData("DATABASE \\c x")]
    public void Compile_FieldToTheOutside_IsRefused(string code)
    {
        var attribute = code.Replace("\"", "&quot;", StringComparison.Ordinal);
        var whole = $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var cut = $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code[..3]}</w:instrText></w:r><w:r><w:instrText>{code[3..]}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        var open = $"<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{code}</w:instrText></w:r>";
        foreach (var field in new[] { whole, cut, open, $"<w:fldSimple w:instr=\"{attribute}\"/>" })
        {
            Assert.Contains("T-DDE", Codes(Changed(Main, xml => xml.Replace("</w:p>", $"{field}</w:p>", StringComparison.Ordinal))));
        }
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"A1\"><f>cmd|'/C calc'!A0</f></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><f>IF(\"a|b\"=\"\",1,MSEXCEL|'x'!y)</f></c></row>")]
    public void Compile_FormulaThatAsksAProgram_IsRefused(string rows) => Assert.Contains("T-DDE", Codes(Sheet(rows)));

    [Fact]
    public void Compile_FormulaWithABarInAText_IsAllowed() => Assert.NotNull(TemplateCompiler.Compile(Sheet("<row r=\"1\"><c r=\"A1\"><f>\"a|b\"</f></c></row>")).Template);

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.queryTable+xml")]
    public void Compile_WorkbookThatFetchesData_IsRefused(string type) => Assert.Contains("T-DDE", Codes(WithType("/word/styles.xml", type)));

    [Theory]
    [InlineData(100_001, 0)]
    [InlineData(501, 1000)]
    public void Compile_SheetWithTooManyRowsOrCells_IsRefused(int rows, int cells) => Assert.Contains("T-LIMIT", Codes(Sheet(string.Concat(
        Enumerable.Repeat($"<row>{string.Concat(Enumerable.Repeat("<c><v>7</v></c>", cells))}</row>{(cells == 0 ? Noise() : "")}", rows)))));

    [Theory]
    [InlineData("application/vnd.ms-office.vbaProject", "T-MACRO")]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", "T-MACRO")]
    [InlineData("application/vnd.openxmlformats-officedocument.oleObject", "T-OLE")]
    [InlineData("application/vnd.ms-office.activeX+xml", "T-OLE")]
    public void Compile_ContentTypeOfMacroOrObject_IsRefused(string type, string code) =>
        Assert.Contains(code, Codes(WithType("/word/styles.xml", type)));

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    public void Compile_MainPartOfAnotherKind_IsNoTemplate(string type) => Assert.Contains("T-KIND", Codes(WithType($"/{Main}", type)));

    [Theory]
    [InlineData(Main)]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    public void Compile_NeededPartMissing_IsRefused(string part) => Assert.NotEmpty(Codes(Rebuilt(Good, part, null)));

    [Theory]
    [InlineData("word/styles.xml")]
    [InlineData("word/settings.xml")]
    [InlineData("word/numbering.xml")]
    [InlineData("word/_rels/document.xml.rels")]
    public void Compile_OtherPartMissing_IsAFindingOrATemplate(string part)
    {
        var compiled = TemplateCompiler.Compile(Rebuilt(Good, part, null));

        Assert.True(compiled.Template is not null || compiled.Findings.Count > 0);
        compiled.Template?.Render(CaseData.Read("{\"nama\": \"x\"}"), new MemoryStream());
    }

    [Fact]
    public void Compile_TemplateOf50Megabytes_IsCompiledAndFilled()
    {
        var photo = new byte[50 * 1024 * 1024];
        new Random(1).NextBytes(photo);
        var compiled = TemplateCompiler.Compile(With("word/media/a.png", photo));
        using var output = new MemoryStream();

        compiled.Template!.Render(CaseData.Read("{\"nama\": \"x\"}"), output);

        Assert.Equal(photo, new FilledPackage(output.ToArray()).Content("word/media/a.png"));
    }

    [Fact]
    public void Compile_Findings_HaveWholeSentences() => Assert.All(
        TemplateCompiler.Compile(WithRelationship("image", "https://contoh.go.id/a.png", external: true)).Findings,
        f => Assert.DoesNotContain("{", f.Message, StringComparison.Ordinal));

    private static List<string> Codes(byte[] package)
    {
        var compiled = TemplateCompiler.Compile(package);
        Assert.Null(compiled.Template);
        Assert.All(compiled.Findings, f => Assert.Equal(Severity.Error, f.Severity));
        return [.. compiled.Findings.Select(f => f.Code).Distinct(StringComparer.Ordinal)];
    }

    // A comment that keeps the sheet from being pressed more than the limit.
    private static string Noise() => $"<!--{Guid.NewGuid():N}{Guid.NewGuid():N}-->";

    private static byte[] Sheet(string rows)
    {
        var file = SheetNotation.File(new ConformanceCase("", "", [new("sheet Data", "| {{a}} |")]));
        var name = new FilledPackage(file).Names.Single(n => n.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal));
        var xml = Encoding.UTF8.GetString(new FilledPackage(file).Content(name));
        var (from, to) = (xml.IndexOf("<row", StringComparison.Ordinal), xml.LastIndexOf("</row>", StringComparison.Ordinal) + "</row>".Length);
        return Rebuilt(file, name, Encoding.UTF8.GetBytes(xml[..from] + rows + xml[to..]));
    }

    private static byte[] With(string part, byte[] content) => Rebuilt(Good, part, content);

    private static byte[] WithRelationship(string type, string target, bool external) => Changed("word/_rels/document.xml.rels", xml => xml.Replace(
        "</Relationships>", $"<Relationship Id=\"rIdX\" Type=\"{Office}/{type}\" Target=\"{target}\"{(external ? " TargetMode=\"External\"" : "")}/></Relationships>", StringComparison.Ordinal));

    private static byte[] WithType(string part, string type) => Changed("[Content_Types].xml", xml => System.Text.RegularExpressions.Regex.Replace(
        xml, $"(PartName=\"{part}\" ContentType=\")[^\"]*", $"$1{type}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static byte[] Changed(string part, Func<string, string> change) =>
        With(part, Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(new FilledPackage(Good).Content(part)))));

    private static byte[] Added(string name, byte[] content) => Zip([.. Parts(Good), (name, content)]);

    // With no content the part is left out.
    private static byte[] Rebuilt(byte[] package, string part, byte[]? content) =>
        Zip([.. Parts(package).Where(p => p.Name != part), .. content is null ? Array.Empty<(string, byte[])>() : [(part, content)]]);

    private static List<(string Name, byte[] Content)> Parts(byte[] package) => new FilledPackage(package) is var read ? [.. read.Names.Select(n => (n, read.Content(n)))] : [];

    private static byte[] Zip(params (string Name, byte[] Content)[] parts)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                stream.Write(content);
            }
        }

        return buffer.ToArray();
    }

    // The size in the central directory (APPNOTE 4.3.12: 24 bytes into the header that ends with the name).
    private static byte[] WithSize(byte[] zip, string name, uint size)
    {
        var at = zip.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(name)) - 46;
        BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at + 24), size);
        return zip;
    }
}
