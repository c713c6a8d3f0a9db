using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Review;
using Lkjip.Tests.Builders;
using Lkjip.Tests.Documents.Word;
using Xunit;

namespace Lkjip.Tests.Documents.Narratives;

public sealed class NarrativeFillerTests
{
    [Theory]
    [InlineData("Serapan {{ringkasan.serapan}} dari {{ringkasan.pagu | rupiah}}.", "Serapan 75% dari Rp 2.000.000.")]
    [InlineData("Tahun {{laporan.tahun}}: {{angka.achievement.i-1.actual}}.", "Tahun 2022: 80,5%.")]
    [InlineData("{{angka.achievement.i-1.achievement | persen 1}} dan {{ angka.budget.total.spent|terbilang }}", "107,3% dan satu juta lima ratus ribu rupiah")]
    [InlineData("tanpa tag, { } dan }} tetap", "tanpa tag, { } dan }} tetap")]
    [InlineData("catatan{{! untuk penulis }} hilang", "catatan hilang")]
    public void Fill_ValueTags_GivesWhatTheLedgerShows(string typed, string filled) => Assert.Equal(filled, Filler().Fill(typed, null));

    [Theory]
    [InlineData("i-1", "Indikator i-1 80,5% terhadap 75%")]
    [InlineData("i2", "Indikator i2 45% terhadap 50%")]
    public void Fill_InAnAnalysis_KnowsTheNamesOfItsIndicator(string subject, string filled) =>
        Assert.Equal(filled, Filler().Fill("{{nama}} {{realisasi}} terhadap {{target}}", subject));

    [Fact]
    public void Fill_InAnAnalysisOfAProgram_KnowsItsNames() => Assert.Equal("Program p1: 75%", Filler().Fill("{{nama}}: {{serapan}}", "p1"));

    [Fact]
    public void Fill_InAnAnalysisOfAnIndicator_KnowsItsObjective() => Assert.Equal("Sasaran s1", Filler().Fill("{{teks}}", "i2"));

    [Theory]
    [InlineData("{{angka.achievement.i2.realisasi}}", "N-NAME")]
    [InlineData("{{ringkasan.serpan}}", "N-NAME")]
    [InlineData("{{#sasaran}}", "N-KIND")]
    [InlineData("{{@narasi.latarBelakang}}", "N-KIND")]
    [InlineData("{{%gambar}}", "N-KIND")]
    [InlineData("{{grafik capaianIndikator}}", "N-KIND")]
    [InlineData("{{sasaran}}", "N-VALUE")]
    [InlineData("{{narasi.latarBelakang}}", "N-VALUE")]
    [InlineData("{{ringkasan.pagu | rupah}}", "N-FORMAT")]
    [InlineData("{{}}", "N-EMPTY")]
    [InlineData("{{a b}}", "N-SYNTAX")]
    [InlineData("{{ringkasan.pagu", "N-BRACE")]
    [InlineData("{{angka.achievement.i3.actual}}", "N-BLANK")]
    [InlineData("{{laporan.triwulan}}", "N-BLANK")]
    public void Findings_TagThatCannotBeFilled_IsAFindingAndStaysVisible(string tag, string code)
    {
        var filler = Filler($"Awal {tag} akhir");

        Assert.Equal($"Awal {tag} akhir", filler.Fill($"Awal {tag} akhir", null));
        var finding = Assert.Single(filler.Findings());
        Assert.Equal((code, "Latar Belakang, bagian 1"), (finding.Code, finding.Place));
        Assert.Contains(code, Messages.Codes);
        Assert.StartsWith("Latar Belakang, bagian 1: ", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ringkasan.serpan}}", "{{ringkasan.serapan}}")]
    [InlineData("{{angka.achievement.i2.aktual}}", "{{angka.achievement.i2.actual}}")]
    public void Findings_UnknownName_OffersTheNearest(string tag, string offered) =>
        Assert.Contains(offered, Assert.Single(Filler(tag).Findings()).Message, StringComparison.Ordinal);

    [Fact]
    public void Findings_RightTags_AreNone() => Assert.Empty(Filler("{{ringkasan.serapan}} {{angka.achievement.i2.actual}}").Findings());

    [Fact]
    public void Fill_ValueThatLooksLikeATag_IsNotReadAgain()
    {
        var filler = new NarrativeFiller(Assessor.Assess(Report("x") with { Agency = Report("x").Agency with { Name = "{{ringkasan.pagu}}" } }));

        Assert.Equal("{{ringkasan.pagu}}", filler.Fill("{{instansi.nama}}", null));
    }

    [Fact]
    public void Fill_TextThatNamesItself_StaysAndEnds()
    {
        const string Text = "{{narasi.latarBelakang}} {{narasi}}";

        Assert.Equal(Text, Filler(Text).Fill(Text, null));
    }

    [Fact]
    public void Fill_BlocksWithoutTags_AreTheSameObject()
    {
        IReadOnlyList<NarrativeBlock> blocks = [new NarrativeBlock { Text = "a" }];

        Assert.Same(blocks, Filler().Fill(blocks, null));
    }

    [Fact]
    public void Find_BlockOfATemplate_HasItsTagsFilledAlsoInListsWithinLists()
    {
        var inner = new NarrativeBlock { Kind = BlockKind.Lettered, Items = [new NarrativeItem { Text = "{{ringkasan.serapan}}" }] };
        var list = new NarrativeBlock { Kind = BlockKind.Numbered, Items = [new NarrativeItem { Text = "x", Blocks = [inner] }] };
        var report = Report("x") with { Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>> { ["background"] = [list] } };

        var block = Assert.IsType<BlockValue>(ReportTags.For(Assessor.Assess(report)).Find("narasi.latarBelakang"));

        Assert.Equal("75%", block.Blocks[0].Items[0].Blocks[0].Items[0].Text);
    }

    [Fact]
    public void Compile_AddressOfAFigureInATemplate_IsKnownWithoutAReport() => Assert.Empty(
        new WordFile().P("{{angka.achievement.i-1.actual | persen 1}} {{#angka}}{{id}}{{/angka}}").Compile(TagCatalogue.Scope).Findings.Select(finding => finding.Message));

    [Fact]
    public void Compile_WrongAddressAgainstAReport_OffersTheNearest() => Assert.Contains(
        "{{angka.achievement.i2.actual}}",
        Assert.Single(new WordFile().P("{{angka.achievement.i2.aktual}}").Compile(ReportTags.For(Assessor.Assess(Report("x")))).Findings).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Find_AddressOfARowWithOtherSigns_IsItsNameWithUnderscores()
    {
        var report = ReportBuilder.WithOneObjective().Indicator("i:1.a", "s1", 75m, 80.5m).Build();

        Assert.Equal("80,5%", new NarrativeFiller(Assessor.Assess(report)).Fill("{{angka.achievement.i_1_a.actual}}", null));
    }

    [Fact]
    public void Review_TextWithTags_IsReadFilled()
    {
        var assessment = Assessor.Assess(Report("Tahun {{laporan.tahun}} pada {{angka.achievement.i2.actual}}."));

        Assert.Equal("Tahun 2022 pada 45%.", Assert.Single(new ReviewContext(assessment, new NarrativeFiller(assessment).Fill).Texts).Text);
    }

    private static NarrativeFiller Filler(string text = "x") => new NarrativeFiller(Assessor.Assess(Report(text)));

    private static PerformanceReport Report(string text) => ReportBuilder.WithOneObjective()
        .Indicator("i-1", "s1", 75m, 80.5m).Indicator("i2", "s1", 50m, 45m).Indicator("i3", "s1", 50m, null).Program("p1", 2_000_000, 1_500_000)
        .With(now => now with { Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>> { ["background"] = [new NarrativeBlock { Text = text }] } })
        .Build();
}
