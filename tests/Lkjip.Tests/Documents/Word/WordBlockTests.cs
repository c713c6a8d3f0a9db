using System.Buffers.Binary;
using System.Diagnostics;
using DocumentFormat.OpenXml.Wordprocessing;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Xunit;
using static Lkjip.Tests.Documents.Word.Data;

namespace Lkjip.Tests.Documents.Word;

public sealed class WordBlockTests
{
    private static string TocField(string switches) => "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC " + switches + " </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>lama {{salah</w:t></w:r></w:p><w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private const string HeadingStyles = "<w:next w:val=\"Normal\"/><w:pPr><w:keepNext/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr><w:outlineLvl w:val=\"0\"/></w:pPr>";

    private const string Chapters = "<w:abstractNum w:abstractNumId=\"2\"><w:multiLevelType w:val=\"multilevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"BAB %1\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"2\"/></w:num>";

    [Fact]
    public void Render_Block_WritesParagraphsInTheStylesOfTheTemplate()
    {
        var filled = Template().P("{{@narasi}}").Fill(Scope(("narasi", Block(
            new NarrativeBlock { Text = "Satu **tebal** dan *miring* 2*3*4." },
            new NarrativeBlock { Kind = BlockKind.Heading, Text = "Judul" }))));

        Assert.Equal(["Satu tebal dan miring 2*3*4.", "Judul"], filled.Paragraphs);
        Assert.Equal(["Par", null], filled.Body.Elements<Paragraph>().Select(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value));
        Assert.Equal("tebal", filled.Body.Descendants<Run>().Single(r => r.RunProperties?.Bold is not null).InnerText);
        Assert.Equal("miring", filled.Body.Descendants<Run>().Single(r => r.RunProperties?.Italic is not null).InnerText);
    }

    [Fact]
    public void Render_Lists_EachStartAnewAndNest()
    {
        var inner = new NarrativeBlock { Kind = BlockKind.Lettered, Items = [new NarrativeItem { Text = "x" }] };
        var filled = Template().P("{{@narasi}}").Fill(Scope(("narasi", Block(
            new NarrativeBlock { Kind = BlockKind.Numbered, Items = [new NarrativeItem { Text = "a", Blocks = [inner] }, new NarrativeItem { Text = "b" }] },
            new NarrativeBlock { Kind = BlockKind.Numbered, Start = 4, Items = [new NarrativeItem { Text = "c" }] },
            new NarrativeBlock { Kind = BlockKind.Verses, Items = [new NarrativeItem { Text = "d" }] }))));

        var numbers = filled.Body.Elements<Paragraph>().Select(p => (Level: (int)p.ParagraphProperties!.NumberingProperties!.NumberingLevelReference!.Val!, Id: (int)p.ParagraphProperties.NumberingProperties.NumberingId!.Val!)).ToList();
        Assert.Equal([0, 1, 0, 0, 0], numbers.Select(n => n.Level));
        Assert.Equal(numbers[0].Id, numbers[2].Id);
        Assert.Equal(4, numbers.Select(n => n.Id).Distinct().Count());
        var starts = filled.Numbering!.Elements<NumberingInstance>().ToDictionary(n => (int)n.NumberID!, n => (int)n.GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val!);
        Assert.Equal([1, 1, 1, 4, 1], numbers.Select(n => starts[n.Id]));
    }

    [Fact]
    public void Render_EmptyBlock_ParagraphVanishes()
    {
        var filled = Template().P("a").P("{{@narasi}}").P("b").Fill(Scope(("narasi", Block())));

        Assert.Equal(["a", "b"], filled.Paragraphs);
    }

    [Fact]
    public void Render_TableInABlock_HasHeaderLevelsCaptionTotalAndSource()
    {
        var filled = Template().P("{{@narasi}}").Fill(Scope(("narasi", TableBlock())));

        Assert.Equal(["Tabel 1 Pegawai", "Sumber: Bagian Kepegawaian"], filled.Paragraphs);
        Assert.Equal(["Golongan|Jumlah", "^|L|P", "(1)|(2)|(3)", "III|4|5", "^|1|2", "Jumlah|5|7"], filled.Rows);
        Assert.Equal(3, filled.Body.Descendants<TableHeader>().Count());
    }

    [Fact]
    public void Render_TableOfManyColumns_GivesLongWordsTheirRoom()
    {
        string[] heads = ["No", "PERSELISIHAN", "BIPARTIT", "MEDIASI", "KONSILIASI", "ARBITRASI", "JUMLAH", "PENGADILAN", "PROSES", "SELESAI", "SISA", "TOTAL"];
        var table = new AssessedTable("t", "t", "Sengketa", [.. heads.Select(head => new TableColumn(head, head, head))],
            [new("r1", RowKind.Plain, null, new Dictionary<string, Lkjip.Domain.Assess.TableCell>(StringComparer.Ordinal) { ["No"] = Lkjip.Domain.Assess.TableCell.Of("1") })], null);
        var block = TableBlock() with { Tables = new Dictionary<string, AssessedTable>(StringComparer.Ordinal) { ["t"] = table } };

        var body = Template().Style("Sel", "LKjIP Sel").P("{{@narasi}}").Fill(Scope(("narasi", block))).Body;

        var widths = body.Descendants<GridColumn>().Select(column => decimal.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var size = decimal.Parse(body.Descendants<FontSize>().First().Val!.Value!, System.Globalization.CultureInfo.InvariantCulture) * 10m;
        // Widths of the words in ems, from the metrics of Arial Bold.
        Assert.All([(1, 7.389m), (4, 5.723m), (7, 6.611m)], word => Assert.True(widths[word.Item1] > word.Item2 * size));
    }

    [Fact]
    public void Render_TableWithOnlyAHeading_IsNotNumbered()
    {
        var block = TableBlock();
        var headed = block with { Layouts = block.Layouts.ToDictionary(pair => pair.Key, pair => pair.Value with { Heading = "DATA PEGAWAI" }, StringComparer.Ordinal) };

        var filled = Template().P("{{@narasi}}").Fill(Scope(("narasi", headed)));

        Assert.Equal("Pegawai", headed.Tables["t"].Title);
        Assert.Equal(["DATA PEGAWAI", "Sumber: Bagian Kepegawaian"], filled.Paragraphs);
    }

    [Fact]
    public void Render_TableInABlock_IsNumberedAsTheCaptionsOfTheTemplate()
    {
        const string Caption = "<w:p><w:r><w:t xml:space=\"preserve\">Tabel </w:t></w:r><w:fldSimple w:instr=\"SEQ Bab\"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\">. </w:t></w:r>"
            + "<w:fldSimple w:instr=\"SEQ Tabel \\* ARABIC\"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> </w:t><w:br/><w:t>Satu</w:t></w:r></w:p>";

        var filled = Template().Raw(Caption).P("{{@narasi}}").Fill(Scope(("narasi", TableBlock())));

        Assert.Equal("Tabel 2. 2 Pegawai", filled.Paragraphs[1].Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal(2, filled.Body.Descendants<Break>().Count());
    }

    [Fact]
    public void Render_Photos_PictureInlineAndFrameWithoutContent()
    {
        var photos = new Dictionary<string, Photo>(StringComparer.Ordinal)
        {
            ["f1"] = new() { Id = "f1", Caption = "Rapat & koordinasi", Content = Convert.ToBase64String(Png(4000, 1000)) },
            ["f2"] = new() { Id = "f2", Caption = "Belum ada" },
        };
        var blocks = new BlockValue(
            [new NarrativeBlock { Kind = BlockKind.Photo, PhotoId = "f1" }, new NarrativeBlock { Kind = BlockKind.Photo, PhotoId = "f2" }],
            new Dictionary<string, AssessedTable>(StringComparer.Ordinal), photos);

        var filled = Template().P("{{@narasi}}").P("{{%logo}}{{%logo}}").Fill(Scope(("narasi", blocks), ("logo", new PictureValue(Png(96, 48), "Logo"))));

        Assert.Equal(2, filled.Pictures);
        Assert.Equal(["", "Rapat & koordinasi", "Belum ada", ""], filled.Paragraphs);
        var drawings = filled.Body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.Inline>().ToList();
        Assert.Equal([4L, 2L, 2L], drawings.Select(d => d.Extent!.Cx!.Value / d.Extent.Cy!.Value));
        Assert.Equal(914400L, drawings[1].Extent!.Cx!.Value);
        Assert.Equal(3, drawings.Select(d => d.DocProperties!.Id!.Value).Distinct().Count());
    }

    [Fact]
    public void Render_TablesOfContentsAndCaptions_AreComputedInTheOrderOfTheDocument()
    {
        var filled = Contents().Fill(ContentsData());

        Assert.Equal(
            ["BAB I Satu\t", "BAB II Dua\t", "Tabel I.1 Satu\t", "Tabel II.1 Dua\t", "Tabel II.2 Pegawai\t"],
            filled.Paragraphs.Take(5));
        Assert.Contains("updateFields", filled.Settings, StringComparison.Ordinal);
        var anchors = filled.Body.Descendants<Hyperlink>().Select(h => h.Anchor!.Value!);
        Assert.Subset(filled.Body.Descendants<BookmarkStart>().Select(b => b.Name!.Value!).ToHashSet(StringComparer.Ordinal), anchors.ToHashSet(StringComparer.Ordinal));
        var ids = filled.Body.Descendants<BookmarkStart>().Select(b => b.Id!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Render_ReadByLibreOffice_ShowsTheSameText()
    {
        var folder = Directory.CreateTempSubdirectory("lkjip-word-").FullName;
        var file = Path.Combine(folder, "a.docx");
        File.WriteAllBytes(file, Contents().Fill(ContentsData()).Bytes);

        Run("soffice", $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, file);
        var text = Run("pdftotext", "-layout", Path.Combine(folder, "a.pdf"), "-");
        Directory.Delete(folder, recursive: true);

        Assert.Contains("BAB II Dua", text, StringComparison.Ordinal);
        // Once in the list of tables, which is text, and once as the caption, which LibreOffice counts itself.
        Assert.Equal(2, text.Split("Tabel II.1 Dua").Length - 1);
        Assert.Equal(2, text.Split("Tabel II.2 Pegawai").Length - 1);
        Assert.Contains("1. butir", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Error", text, StringComparison.Ordinal);
    }

    private static WordFile Template() => new WordFile().Style("Par", "LKjIP Paragraf");

    private static WordFile Contents() => Template().Style("Heading1", "heading 1", HeadingStyles).Style("Caption", "caption").Numbering(Chapters)
        .Raw(TocField("\\o \"1-1\" \\h"))
        .Raw(TocField("\\h \\c \"Tabel\""))
        .P("{{#bab}}")
        .Raw("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>{{nama}}</w:t></w:r></w:p>")
        .Raw("<w:p><w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr><w:r><w:t xml:space=\"preserve\">Tabel </w:t></w:r><w:fldSimple w:instr=\" STYLEREF 1 \\s \"><w:r><w:t>9</w:t></w:r></w:fldSimple><w:r><w:t>.</w:t></w:r><w:fldSimple w:instr=\" SEQ Tabel \\* ARABIC \\s 1 \"><w:r><w:t>9</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> {{nama}}</w:t></w:r></w:p>")
        .P("{{/bab}}").P("{{@narasi}}").P("{{@daftar}}");

    private static TagScope ContentsData() => Scope(("bab", Names("Satu", "Dua")), ("narasi", TableBlock()),
        ("daftar", Block(new NarrativeBlock { Kind = BlockKind.Numbered, Items = [new NarrativeItem { Text = "butir" }] })));

    private static BlockValue Block(params NarrativeBlock[] blocks) =>
        new(blocks, new Dictionary<string, AssessedTable>(StringComparer.Ordinal), new Dictionary<string, Photo>(StringComparer.Ordinal));

    private static BlockValue TableBlock()
    {
        var table = new AssessedTable("t", "t", "Pegawai", [new TableColumn("g", "g", "Golongan"), new TableColumn("l", "l", "L", ["Jumlah"]), new TableColumn("p", "p", "P", ["Jumlah"])],
            [Row("r1", RowKind.Plain, "III", "4", "5"), Row("r2", RowKind.Plain, "III", "1", "2"), Row("total", RowKind.Total, "Jumlah", "5", "7")], "Bagian Kepegawaian");
        var layout = new ExtraTable
        {
            Id = "t",
            ColumnNumbers = true,
            Columns = [new ExtraColumn { Id = "g", Header = "Golongan", Merge = true }],
            Rows = [],
        };
        return new BlockValue(
            [new NarrativeBlock { Kind = BlockKind.Table, TableId = "t" }],
            new Dictionary<string, AssessedTable>(StringComparer.Ordinal) { ["t"] = table },
            new Dictionary<string, Photo>(StringComparer.Ordinal))
        {
            Layouts = new Dictionary<string, ExtraTable>(StringComparer.Ordinal) { ["t"] = layout },
        };
    }

    private static Lkjip.Domain.Assess.TableRow Row(string id, RowKind kind, string g, string l, string p) => new(id, kind, null, new Dictionary<string, Lkjip.Domain.Assess.TableCell>(StringComparer.Ordinal)
    {
        ["g"] = Lkjip.Domain.Assess.TableCell.Of(g),
        ["l"] = Lkjip.Domain.Assess.TableCell.Of(l),
        ["p"] = Lkjip.Domain.Assess.TableCell.Of(p),
    });

    // The header of a PNG is all that the size is read from.
    private static byte[] Png(int width, int height)
    {
        var bytes = new byte[64];
        ((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).CopyTo(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
