using Lkjip.Documents.Tags.Narratives;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reports;
using Lkjip.Tests.Builders;
using Lkjip.Tests.Documents;
using Xunit;

namespace Lkjip.Tests.Documents.Narratives;

public sealed class TagOffersTests
{
    public static TheoryData<string> Samples => new(FilledDocument.Samples);

    [Theory]
    [InlineData("Terealisasi 64,37% tahun ini.", "64,37%", "{{angka.achievement.i1.actual}}")]
    [InlineData("Terealisasi 64,37 % tahun ini.", "64,37 %", "{{angka.achievement.i1.actual}}")]
    [InlineData("Terealisasi 64,37 persen.", "64,37 persen", "{{angka.achievement.i1.actual}}")]
    [InlineData("Pagu Rp. 2.000.500,- tahun ini", "Rp. 2.000.500", "{{ringkasan.pagu | rupiah}}")]
    [InlineData("Pagu Rp. **2.000.500** tahun ini", "2.000.500", "{{ringkasan.pagu}}")]
    [InlineData("Pagu Rp2.000.500,00 tahun ini", "Rp2.000.500,00", "{{ringkasan.pagu | rupiah}}")]
    [InlineData("Dilatih 1.250 orang.", "1.250 orang", "{{angka.achievement.i3.actual}}")]
    [InlineData("Dilatih sebanyak 1.250.", "1.250", "{{angka.achievement.i3.actual | angka}}")]
    [InlineData("Realisasi Indikator i1 naik 4,37 poin.", "4,37 poin", "{{angka.history.i1.difference | poin}}")]
    [InlineData("Realisasi Indikator i3 target 900 orang", "900 orang", "{{angka.achievement.i3.target}}")]
    public void All_NumberOfOneFigure_OffersItsTag(string text, string words, string tag)
    {
        var offer = Assert.Single(Offers(text));

        Assert.Equal((words, tag), (offer.Text, offer.Tag));
        Assert.Equal(text.IndexOf(words, StringComparison.Ordinal), offer.Start);
        Assert.Equal("$.narratives.background[0].text", offer.Path);
    }

    [Theory]
    [InlineData("Tahun 2022 dan 2.022 orang lain.")]
    [InlineData("Peraturan Nomor 18 Tahun 2016, tanggal 31 Oktober 2022, pasal 25.")]
    [InlineData("Ada 7 pelatihan dan 900 sepeda.")]
    [InlineData("Semuanya 100% selesai.")]
    [InlineData("Tabel 64,37.1 dan kode 64,37/2022 dan 1.250.000 orang")]
    [InlineData("Sudah {{angka.achievement.i1.actual}} dan {{ 64,37% }}")]
    [InlineData("Sama-sama 55,5% pada dua indikator.")]
    [InlineData("Target 900 orang")]
    public void All_NumberThatIsNoFigureOrCouldBeTwo_OffersNothing(string text) => Assert.Empty(Offers(text));

    [Fact]
    public void All_NumberThatCouldBeTwo_IsOfferedWhereTheTextIsAboutOne()
    {
        var report = Report("x");
        var analysed = report with { Indicators = [.. report.Indicators.Select(one => one.Id == "i2" ? one with { Analysis = new Analysis { Causes = [new NarrativeBlock { Text = "Ini 55,5%." }] } } : one)] };

        var offer = Assert.Single(new TagOffers(Assessor.Assess(analysed)).All());

        Assert.Equal(("{{realisasi}}", "55,5%", "$.indicators[1].analysis.causes[0].text"), (offer.Tag, offer.Filled, offer.Path));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void All_OfASample_ComeToTheTypedNumber(string sample) => Assert.All(
        new TagOffers(Assessor.Assess(FilledDocument.Sample(sample))).All(), offer => Assert.Equal(Number(offer.Text), Number(offer.Filled)));

    private static decimal Number(string text) => Domain.Text.NumberPattern.Parse(text).Number!.Value;

    private static IReadOnlyList<TagOffer> Offers(string text) => new TagOffers(Assessor.Assess(Report(text))).All();

    private static PerformanceReport Report(string text) => ReportBuilder.WithOneObjective()
        .Indicator("i1", "s1", 80m, 64.37m, one => one with { Actuals = [new Measurement { Year = 2021, Value = Domain.Values.MeasuredValue.OfNumber(60m) }, .. one.Actuals] })
        .Indicator("i2", "s1", 61.2m, 55.5m).Indicator("i4", "s1", 62.3m, 55.5m)
        .Indicator("i3", "s1", 900m, 1250m, one => one with { Kind = IndicatorKind.Count, Unit = "Orang" })
        .Program("p1", 1_200_500, 900_300).Program("p2", 800_000, 600_000)
        .With(now => now with { Narratives = new Dictionary<string, IReadOnlyList<NarrativeBlock>> { ["background"] = [new NarrativeBlock { Text = text }] } })
        .Build();
}
