using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Lkjip.Documents.Tags;
using Lkjip.Documents.Templates;
using Lkjip.Tests.Documents.Word;
using Xunit;

namespace Lkjip.Tests.Documents.Charts;

/// <summary>Builds Word templates with native charts, as an author leaves them.</summary>
internal sealed class ChartFile
{
    private const string Ns = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
    private const string Axes = """
        <c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>Sumbu nama</a:t></a:r></a:p></c:rich></c:tx></c:title><c:crossAx val="2"/></c:catAx>
        <c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="1"/><c:crossAx val="1"/></c:valAx>
        """;

    private readonly StringBuilder body = new();
    private readonly List<string> charts = [];

    /// <summary>The series of an author: name, look, what follows the look.</summary>
    public static string Series(int order, string look, string name = "Contoh", string labels = "", string end = "") =>
        $"<c:ser><c:idx val=\"{order}\"/><c:order val=\"{order}\"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:tx>{look}{labels}"
        + "<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f><c:strCache><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>Lama 1</c:v></c:pt><c:pt idx=\"1\"><c:v>Lama 2</c:v></c:pt></c:strCache></c:strRef></c:cat>"
        + $"<c:val><c:numRef><c:f>Sheet1!$B$2:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"2\"/><c:pt idx=\"0\"><c:v>4711</c:v></c:pt><c:pt idx=\"1\"><c:v>4712</c:v></c:pt></c:numCache></c:numRef></c:val>{end}</c:ser>";

    public static string Fill(string colour) => $"<c:spPr><a:solidFill>{colour}</a:solidFill></c:spPr>";

    public static string Accent(int number, string change = "") => $"<a:schemeClr val=\"accent{number}\">{change}</a:schemeClr>";

    public static string Rgb(string value) => $"<a:srgbClr val=\"{value}\"/>";

    public static string Bars(params string[] series) =>
        $"<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/><c:varyColors val=\"0\"/>{string.Concat(series)}<c:gapWidth val=\"60\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>";

    public static string Lines(params string[] series) =>
        $"<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>{string.Concat(series)}<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:lineChart>";

    public static string Areas(params string[] series) =>
        $"<c:areaChart><c:grouping val=\"percentStacked\"/><c:varyColors val=\"0\"/>{string.Concat(series)}<c:axId val=\"1\"/><c:axId val=\"2\"/></c:areaChart>";

    public static string Pie(params string[] series) => $"<c:pieChart><c:varyColors val=\"1\"/>{string.Concat(series)}<c:firstSliceAng val=\"0\"/></c:pieChart>";

    public static string Doughnut(params string[] series) => $"<c:doughnutChart><c:varyColors val=\"1\"/>{string.Concat(series)}<c:firstSliceAng val=\"0\"/><c:holeSize val=\"50\"/></c:doughnutChart>";

    public static string Title(params string[] runs) =>
        $"<c:title><c:tx><c:rich><a:bodyPr/><a:p>{string.Concat(runs.Select(run => $"<a:r><a:rPr lang=\"id-ID\" b=\"1\"/><a:t>{run}</a:t></a:r>"))}</a:p></c:rich></c:tx></c:title>";

    public ChartFile P(string text) => Raw($"<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>");

    public ChartFile Raw(string xml)
    {
        body.Append(xml);
        return this;
    }

    /// <summary>A chart in a paragraph of its own.</summary>
    public ChartFile Chart(string plot, string alternative = "{{grafik angka}}", string title = "", string attribute = "descr")
    {
        charts.Add($"<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:chart>{title}<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/>{plot}{(plot.Contains("axId", StringComparison.Ordinal) ? Axes : "")}</c:plotArea><c:legend><c:legendPos val=\"b\"/></c:legend><c:plotVisOnly val=\"1\"/></c:chart><c:externalData r:id=\"rIdBook\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
        return Raw($"<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"5000000\" cy=\"3000000\"/><wp:docPr id=\"7\" name=\"Grafik 1\" {attribute}=\"{alternative}\"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"><c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" r:id=\"rIdChart{charts.Count.ToString(CultureInfo.InvariantCulture)}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>");
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Ns}/>");
            foreach (var (at, xml) in charts.Index())
            {
                var chart = main.AddNewPart<ChartPart>($"rIdChart{(at + 1).ToString(CultureInfo.InvariantCulture)}");
                Feed(chart, xml);
                var book = chart.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "rIdBook");
                using var sample = new MemoryStream("buku contoh"u8.ToArray());
                book.FeedData(sample);
                Feed(chart.AddNewPart<ChartStylePart>("rIdStyle"), "<cs:chartStyle xmlns:cs=\"http://schemas.microsoft.com/office/drawing/2012/chartStyle\" id=\"201\"/>");
            }

            Feed(main, $"<w:document {Ns}><w:body>{body}<w:sectPr/></w:body></w:document>");
        }

        return stream.ToArray();
    }

    public CompileResult Compile(TagScope? sample = null) => TemplateCompiler.Compile(Bytes(), sample);

    /// <summary>Compiles, fills, validates.</summary>
    public FilledCharts Fill(TagScope data)
    {
        var compiled = Compile();
        Assert.Empty(compiled.Findings.Select(f => f.Message));
        using var output = new MemoryStream();
        var result = compiled.Template!.Render(data, output);
        return new FilledCharts(new Filled(output.ToArray(), result));
    }

    private static void Feed(OpenXmlPart part, string xml)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}
