using System.Globalization;
using System.Text.Json;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;
using Lkjip.Domain.Reading;
using Xunit;

namespace Lkjip.Tests.Documents.Charts;

public sealed class ChartTagsTests
{
    public static TheoryData<string> Samples => ["blitar-2022.json", "jember-2023.json", "tanjung-jabung-barat-2020.json"];

    [Fact]
    public void TrenIndikator_OfAnIndicator_HasTheActualsOfItsYears()
    {
        var indicator = Item(Tags("blitar-2022.json"), "semuaIndikator", "nama", "Tingkat partisipasi angkatan kerja");

        Assert.Equal(["Target: 2020=, 2021=, 2022=71.03", "Realisasi: 2020=70.83, 2021=70.44, 2022=72.79"], Lines(indicator, "trenIndikator"));
    }

    [Fact]
    public void TrenIndikator_OfAReport_HasALineForEachIndicatorInPercent()
    {
        var lines = Lines(Tags("blitar-2022.json"), "trenIndikator");

        Assert.Contains("TPAK: 2020=70.83, 2021=70.44, 2022=72.79", lines);
        Assert.Contains("TPT: 2020=, 2021=3.66, 2022=5.45", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("Nilai SAKIP", StringComparison.Ordinal));
    }

    [Fact]
    public void TargetRealisasi_OfAnObjective_HasItsIndicatorsOnly()
    {
        var objective = Assert.IsType<ListValue>(Tags("blitar-2022.json").Find("sasaran")).Items[1];

        Assert.Equal(["Target (%): TPAK=71.03", "Realisasi (%): TPAK=72.79"], Lines(objective, "targetRealisasi"));
    }

    [Fact]
    public void AnggaranTahunan_HasTheYearBefore()
    {
        var lines = Lines(Tags("jember-2023.json"), "anggaranTahunan");

        Assert.StartsWith("Pagu (Rp): 2022=10319891918, 2023=", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Realisasi (Rp): 2022=7082064671, 2023=", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void PegawaiPendidikan_HasTheTypedCounts()
    {
        using var sample = JsonDocument.Parse(Bytes("blitar-2022.json"));
        var table = sample.RootElement.GetProperty("staffing").EnumerateArray().First(t => t.GetProperty("kind").GetString() == "education");
        var typed = table.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("counts").EnumerateArray().Select(count => (decimal?)count.GetDecimal()).ToList()).ToList();

        var chart = Chart(Tags("blitar-2022.json"), "pegawaiPendidikan")!;

        Assert.Equal(["Laki-Laki", "Perempuan"], chart.Series.Select(series => series.Name));
        Assert.Equal(typed.Select(row => row[0]), chart.Series[0].Values);
        Assert.Equal(typed.Select(row => row[1]), chart.Series[1].Values);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Charts_OfASample_ShowOnlyFiguresOfTheLedger(string sample)
    {
        var assessment = Assess(sample);
        var shown = assessment.Figures.Select(figure => figure.Displayed).OfType<decimal>().ToHashSet();
        var tags = ReportTags.For(assessment);
        var charts = Assert.IsType<ScopeValue>(tags.Find("grafik")).Scope;

        var found = charts.Names.Select(name => Chart(tags, name)).OfType<ChartValue>().ToList();

        Assert.NotEmpty(found);
        Assert.All(found, chart =>
        {
            Assert.True(chart.HasData);
            Assert.NotEmpty(chart.Title);
            Assert.All(chart.Series, series => Assert.Equal(chart.Categories.Count, series.Values.Count));
            Assert.All(chart.Series.SelectMany(series => series.Values).OfType<decimal>(), value => Assert.Contains(value, shown));
            Assert.All(chart.Categories, Assert.NotEmpty);
        });
    }

    private static TagScope Item(TagScope tags, string list, string name, string value) =>
        Assert.IsType<ListValue>(tags.Find(list)).Items.First(item => item.Find(name) is TextValue text && text.Text == value);

    private static ChartValue? Chart(TagScope scope, string name) => (ChartValue?)scope.Find("grafik." + name);

    private static List<string> Lines(TagScope scope, string name)
    {
        var chart = Chart(scope, name)!;
        return [.. chart.Series.Select(series => $"{series.Name}: {string.Join(", ", chart.Categories.Zip(series.Values, (category, value) => $"{category}={value?.ToString(CultureInfo.InvariantCulture)}"))}")];
    }

    private static TagScope Tags(string sample) => ReportTags.For(Assess(sample));

    private static Assessment Assess(string sample) => Assessor.Assess(ReportReader.Read(Bytes(sample)).Report!);

    private static byte[] Bytes(string sample) => File.ReadAllBytes(Repository.File(Path.Combine("templates", "samples", sample)));
}
