using System.Globalization;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Lkjip.AppTests.Runs;
using Lkjip.AppTests.Workbooks;
using Lkjip.Tests.Imports;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Imports;

/// <summary>Three hundred rows of budget realisation as SIPD exports them are matched, looked at and taken over.</summary>
public sealed class ImportPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Page = $"{Visit.Report}/impor-anggaran";
    private const int Programs = 6;
    private const int Activities = 10;
    private const int SubActivities = 5;

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xls")]
    public async Task Import_ExportOf300Rows_SetsWhatItSaysAndTellsTheRest(string format)
    {
        await using var app = await ServiceAsync();
        using var caller = await app.SignInAsync("operator");
        var export = format == "xlsx" ? Export() : FilledWorkbook.Resaved(Export(), "xlsx", format);
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app);

        await UploadAsync(page, app, export, $"LRA.{format}");
        Assert.Equal(("4", "2"), (await page.Field("judul").InputValueAsync(), await page.Field("baris").InputValueAsync()));
        await ContinueAsync(page, "Lanjutkan");
        Assert.Equal(["code", "name", "ceilingOriginal", "spent", "", ""], await page.Locator("select[name^=k]").EvaluateAllAsync<string[]>("all => all.map(one => one.value)"));
        await ContinueAsync(page, "Lihat perbedaan");

        Assert.Equal(Whole(Programs * Activities * SubActivities), await page.Locator(".number .big").First.InnerTextAsync());
        Assert.Contains("sel D", await page.Locator(".rows").First.InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator("input[name=butir][value=p1k1s2]").UncheckAsync();
        await ContinueAsync(page, "Terapkan yang dicentang");
        Assert.Contains("butir diperbarui", await page.Locator(".message.good").InnerTextAsync(), StringComparison.Ordinal);
        var leaves = Leaves(JsonNode.Parse(await caller.GetStringAsync(new Uri($"{Sample.Address}/content", UriKind.Relative)))!);
        // One was not ticked, one could not be read; the others are what the sheet says.
        Assert.Equal(["p1k1s1", "p1k1s2"], leaves.Where(leaf => leaf.Spent is null).Select(leaf => leaf.Id));
        Assert.All(leaves.Where(leaf => leaf.Spent is not null), leaf => Assert.Equal(SpentOf(leaf.Number), leaf.Spent));
    }

    [Theory]
    [InlineData(true, ColorScheme.Dark)]
    [InlineData(false, ColorScheme.Light)]
    public async Task Pages_OfAllSteps_AreSoundAndFit(bool phone, ColorScheme scheme)
    {
        await using var app = await ServiceAsync();
        await using var window = await browser.NewWindowAsync(phone, scheme: scheme);
        var page = await window.SignInAsync(app);
        var name = $"impor-{(phone ? "ponsel" : "meja")}-{(scheme == ColorScheme.Dark ? "gelap" : "terang")}";
        async Task LookAsync(string step)
        {
            await page.ShootAsync($"{name}-{step}");
            Assert.Empty(await page.FaultsAsync());
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= (phone ? 360 : 1280), step);
        }

        await page.GoAsync(app, Page);
        await LookAsync("berkas");
        await UploadAsync(page, app, Export(), "LRA.xlsx");
        await LookAsync("lembar");
        await ContinueAsync(page, "Lanjutkan");
        await LookAsync("kolom");
        await ContinueAsync(page, "Lihat perbedaan");
        await LookAsync("pratinjau");
        await page.Locator("#beda-judul").ScrollIntoViewIfNeededAsync();
        await page.EvaluateAsync("document.getElementById('beda-judul').scrollIntoView()");
        await LookAsync("beda");
    }

    [Fact]
    public async Task Upload_NoSpreadsheet_SaysWhatToDo()
    {
        await using var app = await ServiceAsync();
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, Page);

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "LRA.xls", MimeType = "application/vnd.ms-excel", Buffer = "<html><table></table></html>"u8.ToArray() });
        await page.GetByRole(AriaRole.Button, new() { Name = "Unggah dan lanjutkan" }).ClickAsync();

        Assert.Contains("halaman web", await page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task<TestApp> ServiceAsync()
    {
        var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        using var answer = await caller.SendAsync(Sample.Put(Sample.With(report => report["budget"] = new JsonObject { ["programs"] = Tree() })));
        Assert.Equal(System.Net.HttpStatusCode.Created, answer.StatusCode);
        return app;
    }

    private static async Task UploadAsync(IPage page, TestApp app, byte[] content, string name)
    {
        await page.GoAsync(app, Page);
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await ContinueAsync(page, "Unggah dan lanjutkan");
    }

    private static async Task ContinueAsync(IPage page, string button)
    {
        // Every step has its own address; a click alone may return before the next page stands.
        var before = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await page.WaitForURLAsync(address => address != before);
    }

    private static JsonArray Tree() => new([.. Enumerable.Range(1, Programs).Select(program => (JsonNode)Node($"p{program}", $"2.07.{program:00}", $"Program {program}", [.. Enumerable.Range(1, Activities).Select(activity =>
        (JsonNode)Node($"p{program}k{activity}", $"2.07.{program:00}.2.{activity:00}", $"Kegiatan {program}.{activity}", [.. Enumerable.Range(1, SubActivities).Select(sub =>
            (JsonNode)Node($"p{program}k{activity}s{sub}", $"2.07.{program:00}.2.{activity:00}.{sub:0000}", $"Sub kegiatan {program}.{activity}.{sub}", null))]))]))]);

    private static JsonObject Node(string id, string code, string name, JsonNode[]? children)
    {
        var node = new JsonObject { ["id"] = id, ["code"] = code, ["name"] = name };
        if (children is not null)
        {
            node["children"] = new JsonArray(children);
        }

        return node;
    }

    // Title rows, a header of two levels, numbered columns, codes without leading zeros, money as text in three manners, totals, signature.
    private static byte[] Export()
    {
        List<object?[]> rows =
        [
            ["PEMERINTAH KABUPATEN BLITAR"], ["Laporan Realisasi Anggaran"], [],
            ["Kode Rekening", "Uraian", "Anggaran (Rp)", "Realisasi", null, "Sisa"], [null, null, null, "Rp", "%", null], ["1", "2", "3", "4", "5", "6"],
        ];
        var number = 0;
        for (var program = 1; program <= Programs; program++)
        {
            rows.Add([$"2.07.{program}", $"PROGRAM {program}", null, null, null, null]);
            for (var activity = 1; activity <= Activities; activity++)
            {
                rows.Add([$"2.07.{program}.2.{activity}", $"Kegiatan {program}.{activity}", null, null, null, null]);
                for (var sub = 1; sub <= SubActivities; sub++)
                {
                    var spent = SpentOf(++number);
                    object written = number == 1 ? "tidak ada" : (number % 3) switch { 0 => spent, 1 => $"Rp. {Dotted(spent)},00", _ => Dotted(spent) };
                    rows.Add([$"2.07.{program}.2.{activity}.{sub}", $"Sub kegiatan {program}.{activity}.{sub}", 2m * spent, written, new SheetBook.Share(0.5m), spent]);
                }
            }
        }

        rows.Add([null, "JUMLAH", Enumerable.Range(1, number).Sum(one => 2m * SpentOf(one)), Enumerable.Range(1, number).Sum(SpentOf), null, null]);
        rows.Add([null, "Mengetahui, Kepala Dinas", null, null, null, null]);
        return SheetBook.Of(rows, "A1:F1", "A4:A5", "B4:B5", "C4:C5", "D4:E4", "F4:F5");
    }

    private static decimal SpentOf(int number) => 1_000_000m + (number * 12_345m);

    private static string Dotted(decimal amount) => Lkjip.Domain.Text.IndonesianFormat.Rupiah((long)amount);

    private static List<(string Id, int Number, decimal? Spent)> Leaves(JsonNode report)
    {
        var found = new List<(string Id, int Number, decimal? Spent)>();
        foreach (var program in report["budget"]!["programs"]!.AsArray())
        {
            foreach (var leaf in program!["children"]!.AsArray().SelectMany(activity => activity!["children"]!.AsArray()))
            {
                found.Add((leaf!["id"]!.GetValue<string>(), found.Count + 1, leaf["spent"]?.GetValue<decimal>()));
            }
        }

        return found;
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
