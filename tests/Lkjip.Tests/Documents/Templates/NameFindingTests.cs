using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Domain.Review;
using Lkjip.Tests.Documents.Word;
using Xunit;

namespace Lkjip.Tests.Documents.Templates;

/// <summary>What an author is told about names, held against the catalogue.</summary>
public sealed class NameFindingTests
{
    [Theory]
    [InlineData("{{instansi.nam}}", "T-NAME", "{{instansi.nama}}")]
    [InlineData("{{@narasi.latarBelakng}}", "T-NAME", "{{@narasi.latarBelakang}}")]
    [InlineData("{{#programm}}x{{/}}", "T-NAME", "{{#program}}")]
    [InlineData("{{instansi}}", "T-VALUE", "{{instansi.nama}}")]
    [InlineData("{{program}}", "T-VALUE", "{{#program}} ... {{/program}}")]
    [InlineData("{{narasi.latarBelakang}}", "T-VALUE", "{{@narasi.latarBelakang}}")]
    [InlineData("{{@instansi.urusan}}", "T-VALUE", "{{#instansi.urusan}} ... {{/instansi.urusan}}")]
    [InlineData("{{#ulang instansi.nama}}x{{/}}", "T-LIST", "{{instansi.nama}}")]
    [InlineData("{{%instansi.nama}}", "T-PICTURE", "{{%foto}}")]
    [InlineData("{{tabel.capaian.judull}}", "T-NAME", "")]
    [InlineData("{{#tabel.capaian.kepala}}{{tekss}}{{/}}", "T-NAME", "{{teks}}")]
    [InlineData("{{#tabel.capaian.kolomRealisasi}}{{tekss}}{{/}}", "T-NAME", "{{teks}}")]
    [InlineData("{{tabel.capain.judull}}", "T-NAME", "")]
    public void Compile_WrongName_IsExplainedWithTheRightForm(string text, string code, string example)
    {
        var finding = Assert.Single(new WordFile().P("awal").P(text).Compile(TagCatalogue.Scope).Findings);

        Assert.Equal((code, "isi, paragraf 2"), (finding.Code, finding.Place));
        Assert.Contains(example, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{tabel.apaSaja.judul}} {{#tabel.apaSaja.baris}}{{kolomSendiri}}{{adalahTujuan}}{{/}}")]
    [InlineData("{{#tabel.capaian.indikator}}{{nilai}} {{#nilaiRealisasi}}{{kepala}} {{nilai}}{{/}} {{#indikator}}{{x}}{{/}}{{/}}")]
    [InlineData("{{tabel.capaian.jumlah.realisasi}} {{#tabel.capaian.kolomTarget}}{{teks}}{{/}}")]
    [InlineData("{{#program}}{{no}} {{jumlah}} {{#terakhir}}x{{/}}{{/}} {{^program}}{{instansi.nama}}{{/}}")]
    public void Compile_NamesThatOnlyAReportDecides_AreLeftAlone(string text) =>
        Assert.Empty(new WordFile().P(text).Compile(TagCatalogue.Scope).Findings.Select(f => f.Message));

    [Fact]
    public void Compile_NameOfAListOutsideIt_SaysWhichListHasIt()
    {
        var sample = Data.Scope(("program", Data.List(Data.Scope(("kode", "1"), ("kegiatan", Data.List(Data.Scope(("sub", "2"))))))), ("kota", "x"));
        var findings = new WordFile().P("{{kode}} {{#program}}{{sub}}{{/program}}").Compile(sample).Findings;

        Assert.Equal(["T-SCOPE", "T-SCOPE"], findings.Select(f => f.Code));
        Assert.Contains("di dalam {{#program}};", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("di dalam {{#program}} {{#kegiatan}};", findings[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Compile_UnknownListOverParagraphsAndRows_HasThePlaceOfItsTag()
    {
        var findings = new WordFile().P("a").P("{{#daftarr}}").P("x").P("{{/daftarr}}").Table(["{{#barisan}}", "y {{/barisan}}"]).Compile(TagCatalogue.Scope).Findings;

        Assert.Equal([("T-NAME", "isi, paragraf 2"), ("T-NAME", "isi, tabel 1 baris 1 sel 1")], findings.Select(f => (f.Code, f.Place)));
    }

    [Fact]
    public void Messages_OfTemplates_NameThePlaceAndGiveAnExample()
    {
        var whole = new[] { "T-ALTCHUNK", "T-DDE", "T-DEPTH", "T-DTD", "T-ENCRYPTED", "T-ENTRY", "T-EXTERNAL", "T-KIND", "T-LIMIT", "T-MACRO", "T-OLE", "T-REMOTE", "T-XML", "T-ZIP", "T-FORMULA", "T-FORMULATAG", "T-CHARTKIND" };
        var messages = Messages.Codes.Where(code => code.StartsWith("T-", StringComparison.Ordinal)).Except(whole, StringComparer.Ordinal)
            .ToDictionary(code => code, code => Messages.For(new Finding { Code = code, Severity = Severity.Error, Place = "DISINI", Arguments = new Dictionary<string, string>(StringComparer.Ordinal) { ["example"] = "{{x}}", ["lists"] = "{{x}}", ["name"] = "x" } }), StringComparer.Ordinal);

        Assert.All(messages, m => Assert.StartsWith("DISINI: ", m.Value, StringComparison.Ordinal));
        Assert.All(messages, m => Assert.Contains("{{", m.Value, StringComparison.Ordinal));
    }
}
