using static Lkjip.Tests.Documents.Word.Data;
using Xunit;

namespace Lkjip.Tests.Documents.Word;

public sealed class WordSectionTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>{{#a}}</w:t></w:r><w:r><w:br w:type=\"page\"/></w:r></w:p>", "<w:p><w:r><w:t>{{/a}}</w:t></w:r></w:p>", "\n|x|\n|y")]
    [InlineData("<w:p><w:r><w:br w:type=\"page\"/></w:r><w:r><w:t>{{#a}}</w:t></w:r></w:p>", "<w:p><w:r><w:t>{{/a}}</w:t></w:r></w:p>", "\n|x|y")]
    [InlineData("<w:p><w:r><w:t>{{#a}}</w:t></w:r></w:p>", "<w:p><w:r><w:br w:type=\"page\"/></w:r><w:r><w:t>{{/a}}</w:t></w:r></w:p>", "x|\n|y|\n")]
    public void Render_TagBesideAPageBreak_IsAloneAndTheBreakStays(string open, string close, string expected)
    {
        var filled = new WordFile().Raw(open).P("{{nama}}").Raw(close).Fill(Scope(("a", Names("x", "y"))));

        Assert.Equal(expected.Split('|'), filled.Paragraphs);
    }

    [Fact]
    public void Render_TagsInOneRow_RepeatTheRow()
    {
        var filled = new WordFile().Table(["No", "Nama"], ["{{#sasaran}}{{no}}", "{{nama}}{{/sasaran}}"])
            .Fill(Scope(("sasaran", Names("Satu", "Dua"))));

        Assert.Equal(["No|Nama", "1|Satu", "2|Dua"], filled.Rows);
    }

    [Fact]
    public void Render_NestedLoopsOverSeveralRows_RepeatRowsFromFirstToLast()
    {
        var filled = new WordFile()
            .Table(
                ["{{#program}}{{#judul}}", "{{nama}}{{/judul}}"],
                ["{{#kegiatan}}-", "{{nama}}{{/kegiatan}}"],
                ["Jumlah", "{{pagu}}{{/program}}"])
            .Fill(Scope(("program", List(
                Scope(("judul", Names("A")), ("kegiatan", Names("a1", "a2")), ("pagu", "10")),
                Scope(("judul", Names("B")), ("kegiatan", Names()), ("pagu", "20"))))));

        Assert.Equal(["|A", "-|a1", "-|a2", "Jumlah|10", "|B", "Jumlah|20"], filled.Rows);
    }

    [Fact]
    public void Render_TwoLoopsOpenedInOneCell_NestInTheRow()
    {
        var filled = new WordFile().Table(["{{#program}}{{#kegiatan}}{{program}}", "{{nama}}{{/kegiatan}}{{/program}}"])
            .Fill(Scope(("program", List(
                Scope(("program", "P"), ("kegiatan", Names("x", "y"))),
                Scope(("program", "Q"), ("kegiatan", Names("z")))))));

        Assert.Equal(["P|x", "P|y", "Q|z"], filled.Rows);
    }

    [Fact]
    public void Render_TagsAloneInParagraphs_RepeatEverythingBetweenAndVanish()
    {
        var filled = new WordFile().P("Awal").P("{{#sasaran}}").P("Sasaran {{no}} dari {{jumlah}}: {{nama}}").Table(["{{nama}}"]).P("{{/sasaran}}").P("Akhir")
            .Fill(Scope(("sasaran", Names("Satu", "Dua"))));

        Assert.Equal(["Awal", "Sasaran 1 dari 2: Satu", "Sasaran 2 dari 2: Dua", "Akhir"], filled.Paragraphs);
        Assert.Equal(["Satu", "Dua"], filled.Rows);
    }

    [Fact]
    public void Render_TagsInOneParagraph_RepeatTheTextBetween()
    {
        var filled = new WordFile().P("Yaitu {{#sasaran}}{{nama}}{{^terakhir}}, {{/terakhir}}{{/sasaran}}.")
            .Fill(Scope(("sasaran", Names("satu", "dua", "tiga"))));

        Assert.Equal(["Yaitu satu, dua, tiga."], filled.Paragraphs);
    }

    [Fact]
    public void Render_ParagraphAllInsideAFalseSection_Vanishes()
    {
        var filled = new WordFile().P("Awal").P("{{#jika ada}}Ada.{{/jika}}").P("{{^ada}}Tidak ada.{{/ada}}").P("Akhir").Fill(Scope(("ada", false)));

        Assert.Equal(["Awal", "Tidak ada.", "Akhir"], filled.Paragraphs);
    }

    [Fact]
    public void Render_SectionOverAGroup_OpensItsNames()
    {
        var filled = new WordFile().P("{{#instansi}}{{nama}} {{kota}}{{/}} {{nama}}")
            .Fill(Scope(("nama", "luar"), ("instansi", Scope(("nama", "Dinas"), ("kota", "Blitar")))));

        Assert.Equal(["Dinas Blitar luar"], filled.Paragraphs);
    }

    [Fact]
    public void Render_LoopInsideACellOverAnEmptyList_LeavesAParagraphInTheCell()
    {
        var filled = new WordFile().Table(["{{#sasaran}}\n{{nama}}\n{{/sasaran}}", "x"]).Fill(Scope(("sasaran", Names())));

        Assert.Equal(["|x"], filled.Rows);
    }

    [Fact]
    public void Render_LoopInsideACell_RepeatsItsParagraphs()
    {
        var filled = new WordFile().Table(["{{#sasaran}}\n{{nama}}\n{{/sasaran}}", "x"]).Fill(Scope(("sasaran", Names("a", "b"))));

        Assert.Equal(["a\nb|x"], filled.Rows);
    }

    [Fact]
    public void Render_AllRowsRepeatNothing_TableVanishes()
    {
        var filled = new WordFile().P("Awal").Table(["{{#sasaran}}{{nama}}", "{{/sasaran}}"]).P("Akhir").Fill(Scope(("sasaran", Names())));

        Assert.Empty(filled.Rows);
        Assert.Equal(["Awal", "Akhir"], filled.Paragraphs);
    }

    [Fact]
    public void Render_ColumnLoop_RepeatsCellsAndWidensHeadingsAcross()
    {
        var filled = new WordFile()
            .Raw("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"6000\"/></w:tblGrid>"
                + Row(Cell(3000, "Indikator"), Cell(6000, "Target"))
                + Row(Cell(3000, ""), Cell(6000, "{{#kolom tahun}}{{nama}}{{/kolom tahun}}"))
                + Row(Cell(3000, "{{#indikator}}{{nama}}"), Cell(6000, "{{#kolom tahun}}{{nilai}}{{/kolom}}{{/indikator}}")) + "</w:tbl>")
            .Fill(Scope(
                ("tahun", Names("2021", "2022", "2023")),
                ("indikator", List(Scope(("nama", "IKM"), ("tahun", List(Scope(("nilai", "1")), Scope(("nilai", "2")), Scope(("nilai", "3")))))))));

        Assert.Equal(["Indikator|Target", "|2021|2022|2023", "IKM|1|2|3"], filled.Rows);
        var spans = filled.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.GridSpan>().Select(g => (int)g.Val!);
        Assert.Equal([3], spans);
        Assert.Equal(["3000", "2000", "2000", "2000"], filled.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.GridColumn>().Select(g => g.Width!.Value!));
    }

    [Fact]
    public void Render_ColumnWithoutValue_LeavesItsRoomToTheOthers()
    {
        var filled = new WordFile()
            .Raw("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>"
                + Row(Cell(1000, "No"), Cell(3000, "Indikator"), Cell(2000, "{{#kolom ada}}Sumber{{/kolom}}")) + "</w:tbl>")
            .Fill(Scope(("ada", false)));

        Assert.Equal(["No|Indikator"], filled.Rows);
        Assert.Equal(["1500", "4500"], filled.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.GridColumn>().Select(g => g.Width!.Value!));
        Assert.Equal(["1500", "4500"], filled.Body.Descendants<DocumentFormat.OpenXml.Wordprocessing.TableCellWidth>().Select(w => w.Width!.Value!));
    }

    [Fact]
    public void Render_MergedCells_JoinEqualNeighboursOfTheSameOuterItem()
    {
        var filled = new WordFile().Table(["{{#tujuan}}{{#baris}}{{sasaran | gabung}}", "{{nama}}{{/baris}}{{/tujuan}}"])
            .Fill(Scope(("tujuan", List(
                Scope(("baris", List(Row("S1", "a"), Row("S1", "b"), Row("S2", "c")))),
                Scope(("baris", List(Row("S2", "d"), Row("S2", "e"))))))));

        Assert.Equal(["S1|a", "^|b", "S2|c", "S2|d", "^|e"], filled.Rows);

        static Lkjip.Documents.Tags.TagScope Row(string objective, string name) => Scope(("sasaran", objective), ("nama", name));
    }

    [Fact]
    public void Render_MergedCellOfAnOuterItem_JoinsOnlyItsOwnRows()
    {
        var filled = new WordFile().Table(["{{#sasaran}}{{#indikator}}{{uraian | gabung}}", "{{nama}}{{/indikator}}{{/sasaran}}"])
            .Fill(Scope(("sasaran", List(
                Scope(("uraian", "Sama"), ("indikator", Names("a", "b"))),
                Scope(("uraian", "Sama"), ("indikator", Names("c")))))));

        Assert.Equal(["Sama|a", "^|b", "Sama|c"], filled.Rows);
    }

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static string Cell(int width, string text) =>
        $"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
}
