using DocumentFormat.OpenXml.Wordprocessing;
using static Lkjip.Tests.Documents.Word.Data;
using Xunit;

namespace Lkjip.Tests.Documents.Word;

public sealed class WordValueTests
{
    [Fact]
    public void Render_TagCutIntoRuns_KeepsTheFormatOfItsFirstCharacter()
    {
        var filled = new WordFile()
            .Raw("<w:p><w:r><w:t xml:space=\"preserve\">Nama: {</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr><w:t>{ins</w:t></w:r><w:r><w:t>tansi.</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>nama}</w:t></w:r><w:r><w:t xml:space=\"preserve\">} dan {{kota}}.</w:t></w:r></w:p>")
            .Fill(Scope(("instansi", Scope(("nama", "Dinas"))), ("kota", "Blitar")));

        Assert.Equal(["Nama: Dinas dan Blitar."], filled.Paragraphs);
        Assert.Null(filled.Body.Descendants<Run>().Single(r => r.InnerText.Contains("Dinas", StringComparison.Ordinal)).RunProperties);
    }

    [Theory]
    [InlineData("{{\u00a0nama\u00a0}}", "Dinas Pangan")]
    [InlineData("{{nama | kapital}}", "DINAS PANGAN")]
    [InlineData("{{pagu | rupiah}}", "Rp 8.251.284.892")]
    [InlineData("{{pagu | terbilang | judul}}", "Delapan Miliar Dua Ratus Lima Puluh Satu Juta Dua Ratus Delapan Puluh Empat Ribu Delapan Ratus Sembilan Puluh Dua")]
    [InlineData("{{capaian | persen 1}}", "70,8%")]
    [InlineData("{{hari | tanggal}}", "28 Februari 2023")]
    [InlineData("{{nip | nip}}", "19750902 199412 1 002")]
    [InlineData("{{bab | romawi}}", "IV")]
    [InlineData("{{bab | nihil}} {{kosong | nihil}}", "4 -")]
    [InlineData("{{laporan | kapital}}", "LAPORAN KINERJA (LKjIP)")]
    [InlineData("{{! catatan penulis }}x", "x")]
    public void Render_Format_ShowsTheValueSo(string tag, string expected)
    {
        var filled = new WordFile().P(tag).Fill(Scope(
            ("nama", "Dinas Pangan"), ("pagu", 8251284892m), ("capaian", 70.83m), ("hari", new DateOnly(2023, 2, 28)), ("nip", "197509021994121002"), ("bab", 4m), ("kosong", 0m), ("laporan", "Laporan Kinerja (LKjIP)")));

        Assert.Equal([expected], filled.Paragraphs);
    }

    [Fact]
    public void Render_ValueWithMarkupTagsAndControlCharacters_StaysText()
    {
        var filled = new WordFile().P("{{a}}").Fill(Scope(("a", "<w:p/> & {{b}} \u0001=\"x\"\nbaris")));

        Assert.Equal(["<w:p/> & {{b}} =\"x\"\nbaris"], filled.Paragraphs);
        Assert.Equal(1, filled.Result.DroppedCharacters);
    }

    [Fact]
    public void Render_MissingValues_PrintNothingAndAreListedOnce()
    {
        var filled = new WordFile().P("[{{a}}{{b}}{{a}}{{c.d}}]").Fill(Scope(("a", null), ("b", "B"), ("c", Scope())));

        Assert.Equal(["[B]"], filled.Paragraphs);
        Assert.Equal(["a", "c.d"], filled.Result.Unfilled);
    }

    [Fact]
    public void Render_HeaderTextBoxHyperlinkAndProperties_AreFilled()
    {
        var filled = new WordFile().Header("{{nama}}").Title("LKjIP {{nama}} & {{tahun}}")
            .Raw("<w:p><w:hyperlink w:anchor=\"x\"><w:r><w:t>{{nama}}</w:t></w:r></w:hyperlink></w:p>")
            .Raw("<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent><w:p><w:r><w:t>Kotak {{tahun}}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")
            .Fill(Scope(("nama", "Dinas"), ("tahun", "2022")));

        Assert.Equal("Dinas", filled.Header);
        Assert.Equal("LKjIP Dinas & 2022", filled.Title);
        Assert.Equal(["Dinas", "Kotak 2022"], filled.Paragraphs);
    }

    [Fact]
    public void Render_SharedByThreads_GivesTheSameDocument()
    {
        var compiled = new WordFile().Table(["{{#a}}{{nama | gabung}}", "{{no}}{{/a}}"]).Compile().Template!;
        var data = Enumerable.Range(0, 8).Select(i => Scope(("a", Names("x", "x", $"{i}")))).ToList();
        var alone = data.Select(Render).ToList();

        var together = data.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Render).ToList();

        Assert.Equal(alone, together);

        string Render(Lkjip.Documents.Tags.TagScope scope)
        {
            using var output = new MemoryStream();
            compiled.Render(scope, output);
            return Convert.ToBase64String(output.ToArray());
        }
    }
}
