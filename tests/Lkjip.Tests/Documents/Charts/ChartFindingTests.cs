using Lkjip.Documents.Tags;
using Lkjip.Documents.Tags.Catalogue;
using Lkjip.Tests.Documents.Word;
using Xunit;
using static Lkjip.Tests.Documents.Charts.ChartFile;

namespace Lkjip.Tests.Documents.Charts;

public sealed class ChartFindingTests
{
    [Fact]
    public void Compile_UnknownName_NamesTheNearest()
    {
        var finding = Assert.Single(new ChartFile().P("Satu").Chart(Bars(Series(0, "")), "{{grafik capaianIndikatr}}").Compile(TagCatalogue.Scope).Findings);

        Assert.Equal("T-NAME", finding.Code);
        Assert.Equal("isi, paragraf 2", finding.Place);
        Assert.Equal("capaianIndikator", finding.Arguments["nearest"]);
    }

    [Theory]
    [InlineData("capaianIndikator")]
    [InlineData("paguRealisasi")]
    public void Compile_NameOfTheCatalogue_IsKnownEverywhere(string name)
    {
        var file = new ChartFile().Chart(Bars(Series(0, "")), $"{{{{grafik {name}}}}}").P("{{#sasaran}}").Chart(Bars(Series(0, "")), $"{{{{grafik {name}}}}}").P("{{/}}");

        Assert.Empty(file.Compile(TagCatalogue.Scope).Findings);
    }

    [Fact]
    public void Compile_ChartWithPairsOfValues_CannotBeFilled()
    {
        const string Scatter = "<c:scatterChart><c:scatterStyle val=\"lineMarker\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:scatterChart>";

        Assert.Equal(["T-CHARTKIND"], Codes(new ChartFile().Chart(Scatter)));
    }

    [Fact]
    public void Compile_TagInTheTitleOfAChartThatIsNotFilled_IsReported() =>
        Assert.Equal(["T-PLACE"], Codes(new ChartFile().Chart(Bars(Series(0, "")), "Bagan tetap", Title("Tahun {{tahun}}"))));

    [Fact]
    public void Compile_SingleBraces_AreReadInCharts()
    {
        var tags = new ChartFile().P("{! kurung tunggal}").Chart(Bars(Series(0, "")), "{grafik angka}", Title("Tahun {tahun} {2022")).Compile().Tags;

        Assert.Equal(["grafik.angka", "tahun"], tags.Select(tag => tag.Name));
    }

    [Fact]
    public void Compile_NumbersOfAChartAsText_AreReported() =>
        Assert.Equal(["T-VALUE"], new ChartFile().P("{{grafik.paguRealisasi}}").Compile(TagCatalogue.Scope).Findings.Select(finding => finding.Code));

    [Theory]
    [InlineData("{{#sasaran}}", "T-CHARTTEXT")]
    [InlineData("{{@narasi.capaian}}", "T-CHARTTEXT")]
    [InlineData("{{nama | warna}}", "T-FORMAT")]
    [InlineData("{{}}", "T-EMPTY")]
    [InlineData("{{tahun", "T-BRACE")]
    public void Compile_TagThatATitleCannotHold_IsReported(string tag, string code) =>
        Assert.Equal([code], Codes(new ChartFile().Chart(Bars(Series(0, "")), title: Title("Grafik " + tag))));

    [Fact]
    public void Compile_Chart_ListsItsTags()
    {
        var tags = new ChartFile().Chart(Bars(Series(0, "")), title: Title("Tahun {{tahun}}")).Compile().Tags;

        Assert.Equal(["grafik.angka", "tahun"], tags.Select(tag => tag.Name));
    }

    [Fact]
    public void Render_ChartWithoutATag_StaysAsItIs()
    {
        var filled = new ChartFile().Chart(Bars(Series(0, "")), "Bagan tetap", Title("Judul tetap")).P("{{nama}}").Compile();

        using var output = new MemoryStream();
        filled.Template!.Render(Data.Scope(("nama", "x")), output);
        using var file = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(output, isEditable: false);
        var chart = Assert.Single(file.MainDocumentPart!.ChartParts);
        Assert.Contains("4711", chart.ChartSpace.InnerText, StringComparison.Ordinal);
        Assert.NotNull(chart.EmbeddedPackagePart);
    }

    private static IEnumerable<string> Codes(ChartFile file) => file.Compile().Findings.Select(finding => finding.Code);
}
