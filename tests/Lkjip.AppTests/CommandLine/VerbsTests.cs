using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Lkjip.App.CommandLine;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.CommandLine;

public sealed class VerbsTests : IDisposable
{
    private static readonly string Quarters = Path.Combine(Repository.Root, "templates/samples/jember-2023-triwulan.json");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-cli-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Assess_Sample_PrintsEveryPartOfAFigure()
    {
        var (code, output, _) = await RunAsync("assess", Sample.File);

        var figures = JsonNode.Parse(output)!["figures"]!.AsArray();
        var ceiling = figures.Single(figure => figure!["id"]!.GetValue<string>() == "budget/total/ceiling")!.AsObject();
        Assert.Equal(0, code);
        Assert.Equal(["id", "table", "row", "column", "formula", "inputs", "exact", "shown", "reason"], ceiling.Select(pair => pair.Key));
        // Table 3.11 prints the total.
        Assert.Equal(("8251284892", "8.251.284.892"), (ceiling["exact"]!.GetValue<string>(), ceiling["shown"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Review_Sample_PrintsFindings()
    {
        var (code, output, _) = await RunAsync("review", Sample.File);

        var findings = JsonNode.Parse(output)!["findings"]!.AsArray();
        Assert.Equal(0, code);
        Assert.Contains(findings, finding => finding!["stated"]?.GetValue<string>() == "101%");
        Assert.Contains(findings, finding => finding!["stated"] is null);
        Assert.All(findings, finding =>
            Assert.Equal(["code", "severity", "place", "message", "stated", "expected"], finding!.AsObject().Select(pair => pair.Key)));
    }

    [Fact]
    public async Task Review_UnreadableReport_PrintsWhatIsWrongAndFails()
    {
        var (code, output, _) = await RunAsync("review", Write("{}"));

        Assert.Equal(1, code);
        Assert.NotEmpty(JsonNode.Parse(output)!["findings"]!.AsArray());
    }

    [Fact]
    public async Task Assess_Quarter_LooksAtTheDataAsOfThatQuarter()
    {
        var (code, output, _) = await RunAsync("assess", Quarters, "--quarter", "1");

        var figures = JsonNode.Parse(output)!["figures"]!.AsArray().ToDictionary(figure => figure!["id"]!.GetValue<string>(), figure => figure!["shown"]!.GetValue<string>());
        Assert.Equal(0, code);
        Assert.Equal(("710 Orang", "355%"), (figures["quarters/i2/toDate"], figures["quarters/i2/achievementQuarter"]));
        Assert.DoesNotContain("quarters/i2/actualQ2", figures.Keys);
    }

    [Fact]
    public async Task Review_AnotherQuarter_AsksForItsDateOfSigning()
    {
        var (_, own, _) = await RunAsync("review", Quarters);
        var (code, other, _) = await RunAsync("review", Quarters, "--quarter", "2");

        Assert.Equal(0, code);
        Assert.Empty(JsonNode.Parse(own)!["findings"]!.AsArray());
        Assert.All(JsonNode.Parse(other)!["findings"]!.AsArray(), finding => Assert.Equal("R-LKP-04", finding!["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Quarter_ThatIsNone_IsRefused()
    {
        var (code, _, errors) = await RunAsync("review", Quarters, "--quarter", "5");

        Assert.Equal(2, code);
        Assert.Contains("review LAPORAN.json [--quarter 1..4]", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compare_Sample_ListsWhatDiffers()
    {
        var (code, output, _) = await RunAsync("compare", Sample.File);

        var result = JsonNode.Parse(output)!;
        var differing = result["differing"]!.AsArray();
        Assert.Equal(0, code);
        Assert.Equal(differing.Count, result["stated"]!["total"]!.GetValue<int>() - result["stated"]!["equal"]!.GetValue<int>());
        Assert.Equal("104,75%", differing.First(one => one!["stated"]!.GetValue<string>() == "101%")!["ledger"]!.GetValue<string>());
    }

    [Fact]
    public async Task Render_WordTemplate_FillsIt()
    {
        var template = Write(TestTemplates.Word("Laporan {{instansi.nama}}"), "t.docx");
        var target = Path.Combine(folder.FullName, "hasil.docx");

        var (code, _, errors) = await RunAsync("render", Sample.File, "--template", template, "--out", target);

        Assert.Equal((0, ""), (code, errors));
        using var document = WordprocessingDocument.Open(target, false);
        Assert.Equal("Laporan Dinas Tenaga Kerja", document.MainDocumentPart!.Document!.Body!.InnerText);
    }

    [Fact]
    public async Task Render_TargetNotWritable_SaysSoAndLeavesNothing()
    {
        var template = Write(TestTemplates.Word("{{instansi.nama}}"), "t.docx");
        var target = Path.Combine(folder.FullName, "ada");
        Directory.CreateDirectory(target);

        var (code, _, errors) = await RunAsync("render", Sample.File, "--template", template, "--out", target);
        var (missing, _, _) = await RunAsync("render", Sample.File, "--template", template, "--out", "/tidak/ada/hasil.docx");

        Assert.Equal((2, 2, $"Berkas {target} tidak dapat ditulis. Periksa folder dan izinnya."), (code, missing, errors.Trim()));
        Assert.Equal(["ada", "t.docx"], folder.EnumerateFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Preview_Sample_WritesDocumentAndPdfAndSaysWhatToKnow()
    {
        var template = Write(TestTemplates.Word("{{instansi.namaLengkap}} {{instansi.laman}}"), "t.docx");
        var target = Path.Combine(folder.FullName, "hasil.docx");

        var (code, output, errors) = await RunAsync("preview", template, "--sample", "tanjung-jabung-barat-2020", "--out", target, "--pdf");

        var preview = JsonNode.Parse(output)!;
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal((target, Path.ChangeExtension(target, "pdf")), (preview["document"]!.GetValue<string>(), preview["pdf"]!.GetValue<string>()));
        Assert.Empty(preview["findings"]!.AsArray());
        Assert.Equal("instansi.laman", preview["unfilled"]![0]!["tag"]!.GetValue<string>());
        Assert.Contains(preview["unused"]!.AsArray(), tag => tag!["tag"]!.GetValue<string>() == "sasaran");
        Assert.True(File.ReadAllBytes(Path.ChangeExtension(target, "pdf")).AsSpan().StartsWith("%PDF-"u8));
    }

    [Fact]
    public async Task Preview_Data_FillsWithIt()
    {
        var template = Write(TestTemplates.Word("{{instansi.nama}}"), "t.docx");
        var data = Write(Sample.With(report => report["agency"]!["name"] = "Dinas Contoh"));
        var target = Path.Combine(folder.FullName, "hasil.docx");

        var (code, _, _) = await RunAsync("preview", template, "--data", data, "--out", target);

        using var document = WordprocessingDocument.Open(target, false);
        Assert.Equal((0, "Dinas Contoh"), (code, document.MainDocumentPart!.Document!.Body!.InnerText));
    }

    [Fact]
    public async Task Preview_BrokenTemplate_PrintsFindingsAndWritesNothing()
    {
        var template = Write(TestTemplates.Word("{{#sasaran}} {{instansi.nma}}"), "t.docx");

        var (code, output, _) = await RunAsync("preview", template, "--out", Path.Combine(folder.FullName, "hasil.docx"));

        Assert.Equal((1, 2), (code, JsonNode.Parse(output)!["findings"]!.AsArray().Count));
        Assert.Equal("t.docx", Assert.Single(folder.EnumerateFiles()).Name);
    }

    [Fact]
    public async Task Preview_UnknownSample_NamesTheSamples()
    {
        var (code, _, errors) = await RunAsync("preview", Write(TestTemplates.Word("x"), "t.docx"), "--sample", "surabaya");

        Assert.Equal((2, "Contoh surabaya tidak ada. Pilih salah satu: blitar-2022, jember-2023, jember-2023-triwulan, tanjung-jabung-barat-2020."), (code, errors.Trim()));
    }

    [Fact]
    public async Task Inspect_BrokenTemplate_ListsErrorsAndFails()
    {
        var (code, output, _) = await RunAsync("inspect", Write(TestTemplates.Word("{{#sasaran}}"), "t.docx"));

        Assert.Equal(1, code);
        Assert.NotEmpty(JsonNode.Parse(output)!["findings"]!.AsArray());
    }

    [Fact]
    public async Task Inspect_UnknownName_SuggestsTheNearestAndFails()
    {
        var (code, output, _) = await RunAsync("inspect", Write(TestTemplates.Word("{{instansi.nma}}"), "t.docx"));

        var finding = Assert.Single(JsonNode.Parse(output)!["findings"]!.AsArray())!;
        Assert.Equal((1, "T-NAME"), (code, finding["code"]!.GetValue<string>()));
        Assert.Contains("'instansi.nama'", finding["message"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_BrokenTemplate_NamesEachPlaceOnce()
    {
        var template = Write(TestTemplates.Word("{{#sasaran}}"), "t.docx");

        var (code, _, errors) = await RunAsync("render", Sample.File, "--template", template, "--out", Path.Combine(folder.FullName, "hasil.docx"));

        Assert.Equal(1, code);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(errors, "paragraf 1", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("assess", "-h")]
    public async Task Run_AskedForHelp_ListsTheVerbs(params string[] arguments)
    {
        var (code, output, errors) = await RunAsync(arguments);

        Assert.Equal((0, ""), (code, errors));
        Assert.All(["assess", "review", "compare", "render", "preview", "inspect"], verb => Assert.Contains($"  {verb} ", output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("terbang")]
    [InlineData("assess")]
    [InlineData("render", "a.json")]
    [InlineData("assess", "/tidak/ada.json")]
    [InlineData("preview", "/tidak/ada.docx")]
    [InlineData("preview", "a.docx", "--sample", "blitar-2022", "--data", "a.json")]
    public async Task Run_WrongUse_SaysSoAndEndsWith2(params string[] arguments)
    {
        var (code, output, errors) = await RunAsync(arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.NotEmpty(errors);
    }

    [Fact]
    public async Task Assess_UnreadableReport_NamesThePlaceAndFails()
    {
        var (code, output, errors) = await RunAsync("assess", Write(Sample.With(report => report["budget"]!["programs"]![0]!["spent"] = "1.2.3x")));

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("$.budget.programs[0].spent", errors, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        return (await Verbs.RunAsync(arguments, output, errors), output.ToString(), errors.ToString());
    }

    private string Write(string text) => Write(System.Text.Encoding.UTF8.GetBytes(text), "laporan.json");

    private string Write(byte[] bytes, string name)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
