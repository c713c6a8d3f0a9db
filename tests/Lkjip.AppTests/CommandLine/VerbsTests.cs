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

    [Theory]
    [InlineData("""[{"name":"LkjipStorage__accountName","slotSetting":false,"value":"lkjipdata"},{"name":"LKJIP_MAIL_FROM","value":"lkjip@contoh.go.id"}]""", 0, "")]
    [InlineData("""[{"name":"LKJIP_MAIL_FROM","value":"lkjip@contoh.go.id"},{"name":"LKJIP_PDF_CONVERTER","value":"word"}]""", 1, "LkjipStorage__accountName", "LKJIP_PDF_CONVERTER")]
    [InlineData("""{"error":"bukan daftar"}""", 2, "bukan daftar pengaturan")]
    public async Task Settings_ListOfAzure_IsCheckedAsTheHostWouldStart(string list, int expected, params string[] said)
    {
        var file = Path.Combine(folder.FullName, "settings.json");
        await File.WriteAllTextAsync(file, list);

        var (code, _, errors) = await RunAsync("settings", "--azure", file);

        Assert.Equal(expected, code);
        Assert.All(said, word => Assert.Contains(word, errors, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Settings_Secret_IsNotShown()
    {
        var file = Path.Combine(folder.FullName, "settings.json");
        await File.WriteAllTextAsync(file, """[{"name":"LkjipStorage","value":"AccountName=a;AccountKey=cmFoYXNpYQ=="},{"name":"LKJIP_MAIL_FROM","value":"lkjip@contoh.go.id"}]""");

        var (code, output, _) = await RunAsync("settings", "--azure", file);

        Assert.Equal(0, code);
        Assert.DoesNotContain("cmFoYXNpYQ", output, StringComparison.Ordinal);
        Assert.Contains("lkjip@contoh.go.id", output, StringComparison.Ordinal);
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
    public async Task Review_Record_MakesBothDocumentsAndPrintsTheReview()
    {
        var (_, fresh, _) = await RunAsync("review", Sample.File, "--catatan", Path.Combine(folder.FullName, "c0.docx"));
        var first = JsonNode.Parse(fresh)!["review"]!["findings"]![0]!;
        var record = Write(System.Text.Encoding.UTF8.GetBytes($$"""
            { "version": 1, "header": { "number": "700/1" }, "answers": [{ "item": "I.1", "answer": "yes", "by": "Endah", "at": "2023-03-06T09:00:00+07:00" }],
              "decisions": [{ "finding": "{{first["id"]}}", "kind": "accepted", "note": "pembulatan rumah", "by": "Endah", "at": "2023-03-06T09:00:00+07:00",
                "version": 1, "code": "{{first["code"]}}", "severity": "error", "place": "{{first["place"]}}", "message": "x" }] }
            """), "reviu.json");
        var (note, statement) = (Path.Combine(folder.FullName, "c.docx"), Path.Combine(folder.FullName, "p.docx"));

        var (code, output, errors) = await RunAsync("review", Sample.File, "--record", record, "--catatan", note, "--pernyataan", statement);

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(1, JsonNode.Parse(output)!["review"]!["answeredItems"]!.GetValue<int>());
        using var opened = WordprocessingDocument.Open(note, false);
        Assert.Contains("pembulatan rumah", opened.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Contains("700/1", opened.MainDocumentPart.Document.Body.InnerText, StringComparison.Ordinal);
        Assert.True(File.Exists(statement));
    }

    [Fact]
    public async Task Review_UnreadableRecord_SaysWhereAndWritesNothing()
    {
        var record = Write("""{ "version": 1, "answers": [null] }"""u8.ToArray(), "reviu.json");
        var note = Path.Combine(folder.FullName, "c.docx");

        var (code, _, errors) = await RunAsync("review", Sample.File, "--record", record, "--catatan", note);

        Assert.Equal(1, code);
        Assert.Contains("$.answers[0]", errors, StringComparison.Ordinal);
        Assert.False(File.Exists(note));
    }

    [Fact]
    public async Task Review_UnreadableReport_PrintsWhatIsWrongAndFails()
    {
        var (code, output, _) = await RunAsync("review", Write("{}"));

        Assert.Equal(1, code);
        Assert.NotEmpty(JsonNode.Parse(output)!["findings"]!.AsArray());
    }

    [Fact]
    public async Task Draft_Sample_PrintsTextsWithTagsAndFilled()
    {
        var (code, output, _) = await RunAsync("draft", Sample.File, "--section", "conclusion");

        var draft = Assert.Single(JsonNode.Parse(output)!["drafts"]!.AsArray())!.AsObject();
        Assert.Equal(0, code);
        Assert.Equal(("conclusion", "$.narratives.conclusion", true), (draft["section"]!.GetValue<string>(), draft["path"]!.GetValue<string>(), draft["empty"]!.GetValue<bool>()));
        Assert.Contains("{{ringkasan.realisasi | rupiah}}", draft["blocks"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
        // Chapter 3.3 prints the amounts and the percentage.
        Assert.Contains(draft["filled"]!.AsArray(), text => text!.GetValue<string>() == "Anggaran Rp 8.251.284.892 terealisasi Rp 7.891.881.259 atau 95,64%.");
    }

    [Fact]
    public async Task Draft_Write_FillsEmptySectionsOnlyAndReviewsWithoutTagFindings()
    {
        var target = Path.Combine(folder.FullName, "hasil.json");

        var (code, output, errors) = await RunAsync("draft", Sample.File, "--write", target);
        var (_, findings, _) = await RunAsync("review", target);

        var (before, after) = (JsonNode.Parse(File.ReadAllText(Sample.File))!["narratives"]!.AsObject(), JsonNode.Parse(File.ReadAllText(target))!["narratives"]!.AsObject());
        Assert.Equal((0, "", ""), (code, output, errors));
        Assert.All(before, typed => Assert.True(JsonNode.DeepEquals(typed.Value, after[typed.Key])));
        Assert.True(after.ContainsKey("executiveSummary"));
        Assert.DoesNotContain(JsonNode.Parse(findings)!["findings"]!.AsArray(), finding => finding!["code"]!.GetValue<string>().StartsWith("N-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Draft_Offers_NamesPlaceNumberAndTag()
    {
        var (code, output, _) = await RunAsync("draft", Sample.File, "--offers");

        var offers = JsonNode.Parse(output)!["offers"]!.AsArray();
        Assert.Equal(0, code);
        Assert.Contains(offers, offer => offer!["path"]!.GetValue<string>() == "$.narratives.efficiency[0].text"
            && (offer["text"]!.GetValue<string>(), offer["tag"]!.GetValue<string>()) == ("95,64%", "{{ringkasan.serapan}}"));
    }

    [Fact]
    public async Task Review_WrongTagInAText_IsAFinding()
    {
        var report = JsonNode.Parse(File.ReadAllText(Sample.File))!;
        report["narratives"]!["background"]!.AsArray().Add(new JsonObject { ["text"] = "Serapan {{ringkasan.serpan}}." });

        var (_, output, _) = await RunAsync("review", Write(report.ToJsonString()));

        var finding = Assert.Single(JsonNode.Parse(output)!["findings"]!.AsArray(), one => one!["code"]!.GetValue<string>() == "N-NAME")!;
        Assert.Contains("{{ringkasan.serapan}}", finding["message"]!.GetValue<string>(), StringComparison.Ordinal);
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
    public async Task Render_All_MakesEveryDocumentOfTheData()
    {
        var target = Path.Combine(folder.FullName, "hasil");

        var (code, output, errors) = await RunAsync("render", Sample.File, "--all", "--style", "blitar", "--out", target);

        string[] made = ["laporan.docx", "buku-kerja.xlsx", "perjanjian-kinerja.docx", "perjanjian-kinerja-perubahan.docx", "rencana-aksi.docx"];
        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(made.Select(name => Path.Combine(target, name)), output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(made.Order(StringComparer.Ordinal), Directory.GetFiles(target).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var original = WordprocessingDocument.Open(Path.Combine(target, "perjanjian-kinerja.docx"), false);
        Assert.DoesNotContain("RULLY", original.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--all", "--template", "t.docx")]
    [InlineData("--all", "--style", "tidak-ada")]
    public async Task Render_NeitherOrBothOfAllAndTemplate_SaysHowItIsUsed(params string[] options)
    {
        var (code, _, errors) = await RunAsync(["render", Sample.File, .. options, "--out", folder.FullName]);

        Assert.Equal(2, code);
        Assert.Contains("--all", errors, StringComparison.Ordinal);
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
        Assert.All(["assess", "review", "draft", "compare", "render", "preview", "inspect"], verb => Assert.Contains($"  {verb} ", output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("terbang")]
    [InlineData("assess")]
    [InlineData("render", "a.json")]
    [InlineData("assess", "/tidak/ada.json")]
    [InlineData("draft", "a.json", "--section", "penutupan")]
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
