using System.Xml.Linq;
using Lkjip.Documents.Tags;
using Lkjip.Domain.Assess;
using Lkjip.Tests.Documents.Word;
using Xunit;
using static Lkjip.Tests.Documents.Charts.ChartFile;
using static Lkjip.Tests.Documents.Word.Data;

namespace Lkjip.Tests.Documents.Charts;

public sealed class ChartRenderTests
{
    public static TheoryData<string> Plots =>
    [
        Bars(Series(0, Fill(Accent(1))), Series(1, Fill(Accent(2)))),
        Lines(Series(0, "<c:spPr><a:ln w=\"25400\"><a:solidFill><a:schemeClr val=\"accent1\"/></a:solidFill></a:ln></c:spPr><c:marker><c:symbol val=\"circle\"/></c:marker>", end: "<c:smooth val=\"0\"/>")),
        Areas(Series(0, "")),
        Doughnut(Series(0, "")),
        Bars(Series(0, ""), Series(1, "")) + Lines(Series(2, "")),
        Bars(),
    ];

    [Theory]
    [MemberData(nameof(Plots))]
    public void Render_Chart_HoldsTheDataInCacheAndWorkbook(string plot)
    {
        var filled = new ChartFile().Chart(plot).Fill(With(Chart(["A", "B", "C"], ("Pagu", [1m, 2.5m, 3m]), ("Realisasi", [0.25m, null, -4m]), ("Serapan", [10m, 20m, 30m]))));

        var chart = Assert.Single(filled.Charts);
        Assert.Equal(["Pagu: A=1, B=2.5, C=3", "Realisasi: A=0.25, B=, C=-4", "Serapan: A=10, B=20, C=30"], chart.Kept);
        Assert.Equal(chart.Kept, chart.InWorkbook);
        Assert.DoesNotContain("471", chart.Root.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Lama", chart.Root.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_FewerSeries_LeavesTheOthersOut()
    {
        var chart = Filled(Bars(Series(0, Fill(Accent(1))), Series(1, Fill(Accent(2)))), Chart(["A"], ("Satu", [1m])));

        Assert.Equal(["Satu: A=1"], chart.Kept);
        Assert.Equal(["accent1"], Colours(chart));
    }

    [Fact]
    public void Render_Pie_TakesTheFirstSeries()
    {
        var chart = Filled(Pie(Series(0, "")), Chart(["A", "B"], ("Satu", [1m, 2m]), ("Dua", [3m, 4m])));

        Assert.Equal(["Satu: A=1, B=2"], chart.Kept);
    }

    [Fact]
    public void Render_SeriesBeyondThoseOfTheTemplate_TakeTheLastLookWithTheNextColours()
    {
        var chart = Filled(
            Bars(Series(0, Fill(Accent(1))), Series(1, $"<c:spPr><a:solidFill>{Accent(5)}</a:solidFill><a:ln w=\"9525\"><a:solidFill>{Accent(5, "<a:lumMod val=\"75000\"/>")}</a:solidFill></a:ln></c:spPr>")),
            Chart(["A"], [.. Enumerable.Range(1, 5).Select(n => ($"S{n}", new decimal?[] { n }))]));

        Assert.Equal(["accent1", "accent5", "accent5", "accent6", "accent6", "accent1", "accent1", "accent2", "accent2"], Colours(chart));
        Assert.All(chart.Series.Skip(1), series => Assert.Equal("9525", (string)series.Descendants().Single(e => e.Name.LocalName == "ln").Attribute("w")!));
        Assert.Equal(["75000", "75000", "60000", "75000", "60000", "60000", "75000", "60000"], chart.Root.Descendants().Where(e => e.Name.LocalName == "lumMod").Select(e => (string)e.Attribute("val")!));
    }

    [Fact]
    public void Render_ColoursOfTheAuthorsOwn_ComeRoundAgain()
    {
        var chart = Filled(
            Bars(Series(0, Fill(Rgb("1F4E79"))), Series(1, Fill(Rgb("9DC3E6")))), Chart(["A"], ("1", [1m]), ("2", [1m]), ("3", [1m]), ("4", [1m])));

        Assert.Equal(["1F4E79", "9DC3E6", "1F4E79", "9DC3E6"], Colours(chart));
    }

    [Fact]
    public void Render_LooksOfSinglePoints_StayWhereThereIsSuchAPoint()
    {
        var chart = Filled(Bars(Series(0, Fill(Accent(1)) + "<c:invertIfNegative val=\"0\"/>" + Point(0, Accent(2)) + Point(4, Accent(3)))), Chart(["A", "B"], ("Satu", [1m, 2m])));

        Assert.Equal(["0"], Points(chart));
    }

    [Fact]
    public void Render_SlicesBeyondThoseOfTheTemplate_TakeTheirLooksInTurn()
    {
        var chart = Filled(Pie(Series(0, Point(0, Accent(1)) + Point(1, Accent(2)))), Chart(["A", "B", "C", "D"], ("Satu", [1m, 2m, 3m, 4m])));

        Assert.Equal(["0", "1", "2", "3"], Points(chart));
        Assert.Equal(["accent1", "accent2", "accent3", "accent4"], Colours(chart));
    }

    [Fact]
    public void Render_LabelsThatFollowTheValues_ShowThemInTheFormatOfTheSeries()
    {
        const string Labels = "<c:dLbls><c:dLbl><c:idx val=\"0\"/><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>4.711</a:t></a:r></a:p></c:rich></c:tx><c:showVal val=\"1\"/></c:dLbl><c:numFmt formatCode=\"General\" sourceLinked=\"1\"/><c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>";
        var data = new ChartValue("Capaian", ["A", "B"], [new ChartSeries("Capaian", [70.8m, 100m], FigureKind.Percent)]);

        var chart = Filled(Bars(Series(0, "", labels: Labels)), data);

        Assert.Equal(["[$-421]#,##0.0\"%\"", "[$-421]#,##0.0\"%\""], chart.Root.Descendants().Where(e => e.Name.LocalName == "numFmt").Select(e => (string)e.Attribute("formatCode")!));
        Assert.DoesNotContain("4.711", chart.Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_TitlesAxesAndLegend_StayAndMayHoldValues()
    {
        var filled = new ChartFile().Chart(Bars(Series(0, "")), title: Title("Capaian {{instan", "si.nama | kapital}} tahun {{tah", "un}}{{kosong}}"))
            .Fill(With(Chart(["A"], ("Satu", [1m])), ("instansi", Scope(("nama", "Dinas <A>"))), ("tahun", "2022"), ("kosong", null)));

        var chart = Assert.Single(filled.Charts);
        Assert.Equal("Capaian DINAS <A> tahun 2022", chart.Text("chart/title"));
        Assert.Contains("Sumbu nama", chart.Root.Value, StringComparison.Ordinal);
        Assert.Single(chart.Root.Descendants(), e => e.Name.LocalName == "legendPos");
        Assert.Equal(["kosong"], filled.Document.Result.Unfilled);
    }

    [Fact]
    public void Render_TagInTheTitle_IsTakenOutAndTheEmptyTitleVanishes()
    {
        var filled = new ChartFile().Chart(Bars(Series(0, "")), alternative: "", title: Title("{{grafik ", "angka}}")).Fill(With(Chart(["A"], ("Satu", [1m]))));

        var chart = Assert.Single(filled.Charts);
        Assert.DoesNotContain(chart.Root.Descendants(), e => e.Name.LocalName == "title" && e.Parent!.Name.LocalName == "chart");
        Assert.Equal("1", (string)chart.Root.Descendants().Single(e => e.Name.LocalName == "autoTitleDeleted").Attribute("val")!);
    }

    [Theory]
    [InlineData("{{grafik angka}}", "Judul data")]
    [InlineData("Grafik {{tahun}} {{grafik angka}}", "Grafik 2022")]
    public void Render_AlternativeText_SaysWhatTheChartShows(string alternative, string expected)
    {
        var filled = new ChartFile().Chart(Bars(Series(0, "")), alternative).Chart(Bars(Series(0, "")), alternative, attribute: "title").Fill(With(Chart(["A"], ("Satu", [1m])), ("tahun", "2022")));

        Assert.Equal([expected, expected], filled.Frames.Select(frame => frame.Description!.Value!));
        Assert.All(filled.Frames, frame => Assert.Null(frame.Title));
    }

    [Fact]
    public void Render_InALoop_EachItemHasItsOwnChart()
    {
        var filled = new ChartFile().P("{{#sasaran}}").Chart(Bars(Series(0, ""))).P("{{/sasaran}}").Chart(Lines(Series(0, ""))).Fill(With(
            Chart(["Luar"], ("Luar", [9m])),
            ("sasaran", List(Charts(Chart(["A"], ("Satu", [1m]))), Scope(), Scope(("grafik", Scope())), Charts(null), Charts(Chart(["B"], ("Dua", [2m])))))));

        Assert.Equal(["Satu: A=1", "Luar: Luar=9", "Luar: Luar=9", "Dua: B=2", "Luar: Luar=9"], filled.Charts.SelectMany(chart => chart.Kept));
        Assert.Equal(["Satu: A=1", "Luar: Luar=9", "Luar: Luar=9", "Dua: B=2", "Luar: Luar=9"], filled.Charts.SelectMany(chart => chart.InWorkbook));
        Assert.Distinct(filled.Charts.Select(chart => chart.Name));
        Assert.Distinct(filled.Charts.Select(chart => chart.Workbook));
        Assert.Distinct(filled.Frames.Select(frame => frame.Id!.Value));
        Assert.Distinct(filled.Parts);
        Assert.Equal(["grafik.angka"], filled.Document.Result.Unfilled);
    }

    [Fact]
    public void Render_WithoutNumbers_LeavesTheChartOutWithItsSample()
    {
        var filled = new ChartFile().P("Sebelum").Chart(Bars(Series(0, ""))).P("Sesudah").Fill(With(Chart(["A"], ("Satu", [null]))));

        Assert.Empty(filled.Charts);
        Assert.Equal(["Sebelum", "", "Sesudah"], filled.Document.Paragraphs);
        Assert.Equal(["grafik.angka"], filled.Document.Result.Unfilled);
        Assert.DoesNotContain(filled.Parts, part => part.Contains("chart", StringComparison.OrdinalIgnoreCase) || part.Contains("embed", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Render_SectionOfTheChart_LeavesItsParagraphsOut()
    {
        var file = new ChartFile().P("{{#grafik.angka}}").Chart(Bars(Series(0, ""))).P("Gambar").P("{{/}}");

        Assert.Empty(file.Fill(With(null)).Document.Paragraphs);
        Assert.Single(file.Fill(With(Chart(["A"], ("Satu", [1m])))).Charts);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("</c:v></c:pt><c:pt idx=\"9\"/>")]
    [InlineData("&amp; \"kutip\" 'satu' {{tahun}} 😀 \u202etexet")]
    public void Render_HostileNames_StayText(string name)
    {
        var chart = Filled(Bars(Series(0, "")), new ChartValue(name, [name, "B"], [new ChartSeries(name, [1m, 2m], FigureKind.Number)]));

        Assert.Equal([$"{name}: {name}=1, B=2"], chart.Kept);
        Assert.Equal(chart.Kept, chart.InWorkbook);
        Assert.DoesNotContain(chart.Sheet.Descendants(), e => e.Name.LocalName == "f");
        Assert.Equal(3, chart.Sheet.Descendants().Count(e => (string?)e.Attribute("t") == "inlineStr"));
    }

    [Fact]
    public void Render_ControlCharacters_AreLeftOutAndCounted()
    {
        var filled = new ChartFile().Chart(Bars(Series(0, ""))).Fill(With(Chart(["A\u0001\uD800"], ("Sa\u0000tu", [1m]))));

        Assert.Equal(["Satu: A=1"], filled.Charts[0].Kept);
        Assert.Equal(3, filled.Document.Result.DroppedCharacters);
    }

    [Fact]
    public void Render_SharedByThreads_GivesTheSameDocument()
    {
        var template = new ChartFile().Chart(Bars(Series(0, Fill(Accent(1))))).Compile().Template!;
        var data = Enumerable.Range(1, 8).Select(n => With(Chart([.. Enumerable.Range(0, n).Select(i => $"K{i}")], ("Satu", [.. Enumerable.Range(0, n).Select(i => (decimal?)i)]), ("Dua", [n])))).ToList();
        var alone = data.ConvertAll(Render);

        Assert.Equal(alone, data.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Render));

        string Render(TagScope scope)
        {
            using var output = new MemoryStream();
            template.Render(scope, output);
            return Convert.ToBase64String(output.ToArray());
        }
    }

    private static FilledChart Filled(string plot, ChartValue data) => Assert.Single(new ChartFile().Chart(plot).Fill(With(data)).Charts);

    private static ChartValue Chart(string[] categories, params (string Name, decimal?[] Values)[] series) =>
        new("Judul data", categories, [.. series.Select(s => new ChartSeries(s.Name, s.Values, FigureKind.Number))]);

    private static TagScope With(ChartValue? chart, params (string Name, object? Value)[] tags) => Scope([("grafik", Scope(("angka", chart))), .. tags]);

    private static TagScope Charts(ChartValue? chart) => Scope(("grafik", Scope(("angka", chart))));

    private static string Point(int index, string colour) => $"<c:dPt><c:idx val=\"{index}\"/><c:bubble3D val=\"0\"/>{Fill(colour)}</c:dPt>";

    private static IEnumerable<string> Colours(FilledChart chart) =>
        chart.Series.Descendants().Where(e => e.Name.LocalName is "schemeClr" or "srgbClr").Select(e => (string)e.Attribute("val")!);

    private static IEnumerable<string> Points(FilledChart chart) =>
        chart.Series.Elements().Where(e => e.Name.LocalName == "dPt").Select(e => (string)e.Elements().First(c => c.Name.LocalName == "idx").Attribute("val")!);
}
