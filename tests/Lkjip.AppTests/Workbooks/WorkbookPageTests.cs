using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Lkjip.App.Workbooks;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Lkjip.AppTests.Runs;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Workbooks;

/// <summary>The workbook is downloaded, filled offline, uploaded, looked at and taken over; nothing wrong is stored.</summary>
public sealed class WorkbookPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Page = $"{Visit.Report}/buku-kerja";
    private const string Address = $"{Sample.Address}/workbook";

    [Fact]
    public async Task RoundTrip_FivePlantedErrors_AreToldByCellAndTheSecondUploadApplies()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var caller = await app.SignInAsync("operator");
        var downloaded = await DownloadAsync(caller);
        var before = await ContentAsync(caller);
        using var broken = new FilledWorkbook(downloaded);
        string[] planted =
        [
            broken.Type("anggaran/p1/spent", "lima juta"),
            broken.Type("sasaran/s2/goalId", "Tujuan karangan"),
            broken.Empty("indikator/i1/name"),
            broken.Fail("anggaran/p2/ceilingRevised", "#REF!"),
            broken.Place("sasaran/s4/text"),
        ];
        broken.Rekey("sasaran", "s4", "s3");
        Fill(broken);
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app);

        await UploadAsync(page, app, broken.Save());

        Assert.Equal(planted.Order(StringComparer.Ordinal), (await page.Locator(".rows .cell-place").AllInnerTextsAsync()).Order(StringComparer.Ordinal));
        await page.ShootAsync("buku-kerja-kesalahan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Terapkan yang benar" }).ClickAsync();
        Assert.Contains("tersimpan", await page.Locator(".message.good").InnerTextAsync(), StringComparison.Ordinal);
        var partly = await ContentAsync(caller);
        Assert.Equal((4_000_000_001L, "Sekretariat Uji"), (Item(partly, "p3")["spent"]!.GetValue<long>(), Item(partly, "p1")["responsibleUnit"]!.GetValue<string>()));
        Assert.Equal(Item(before, "p1")["spent"]!.ToJsonString(), Item(partly, "p1")["spent"]!.ToJsonString());
        Assert.Equal(Item(before, "p2").ToJsonString(), Item(partly, "p2").ToJsonString());
        Assert.Equal(before["plan"]!["objectives"]!.ToJsonString(), partly["plan"]!["objectives"]!.ToJsonString());

        using var repaired = new FilledWorkbook(downloaded);
        Fill(repaired);
        repaired.Type("anggaran/p1/spent", 5_000_000m);
        repaired.Type("anggaran/p2/ceilingRevised", "Rp. 160.000.000,00");
        repaired.Type("indikator/i1/name", "Nama yang benar");
        await UploadAsync(page, app, FilledWorkbook.Resaved(repaired.Save()));
        Assert.Equal(0, await page.Locator(".rows .cell-place").CountAsync());
        await page.GetByRole(AriaRole.Button, new() { Name = "Terapkan", Exact = true }).ClickAsync();
        Assert.Contains("3 perubahan", await page.Locator(".message.good").InnerTextAsync(), StringComparison.Ordinal);
        var after = await ContentAsync(caller);
        Assert.Equal((5_000_000L, "Nama yang benar"), (Item(after, "p1")["spent"]!.GetValue<long>(), after["indicators"]!.AsArray().First(i => Text(i!, "id") == "i1")!["name"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Upload_ChangedByOthers_AsksAndKeepsTheirsUnlessTold()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var caller = await app.SignInAsync("operator");
        using var filled = new FilledWorkbook(await DownloadAsync(caller));
        filled.Type("anggaran/p1/spent", 11m);
        filled.Type("anggaran/p2/spent", 22m);
        await PatchAsync(caller, "anggaran/p1/spent", "99");

        var told = await PostAsync(caller, filled.Save());
        var applied = await PostAsync(caller, filled.Save(), "?apply=true");
        var mine = await PostAsync(caller, filled.Save(), "?apply=true&mine=true");

        Assert.Equal("99", Text(Assert.Single(told["conflicts"]!.AsArray())!, "theirs"));
        Assert.Equal(1, applied["applied"]!.GetValue<int>());
        Assert.Equal("11", Text(Assert.Single(mine["conflicts"]!.AsArray())!, "value"));
        var after = await ContentAsync(caller);
        Assert.Equal((11L, 22L), (Item(after, "p1")["spent"]!.GetValue<long>(), Item(after, "p2")["spent"]!.GetValue<long>()));
    }

    [Fact]
    public async Task Upload_NewAndRemovedRows_AreAddedAndOnlyRemovedWhenAsked()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var caller = await app.SignInAsync("operator");
        using var filled = new FilledWorkbook(await DownloadAsync(caller));
        filled.TypeNew("anggaran", "name", "Kegiatan dari buku kerja");
        filled.TypeNew("anggaran", WorkbookMaker.ParentColumn, "p6");
        filled.TypeNew("anggaran", "name", "Program dari buku kerja", 1);
        filled.RemoveRow("sasaran", "s4");

        var kept = await PostAsync(caller, filled.Save(), "?apply=true");

        Assert.Equal("sasaran/s4", Text(Assert.Single(kept["removed"]!.AsArray())!, "address"));
        Assert.Empty(kept["errors"]!.AsArray());
        var after = await ContentAsync(caller);
        Assert.Equal("Kegiatan dari buku kerja", Text(Assert.Single(Item(after, "p6")["children"]!.AsArray())!, "name"));
        Assert.Contains(after["budget"]!["programs"]!.AsArray(), program => Text(program!, "name") == "Program dari buku kerja");
        Assert.Contains(after["plan"]!["objectives"]!.AsArray(), objective => Text(objective!, "id") == "s4");
    }

    [Fact]
    public async Task Upload_OtherFiles_AreRefusedWithAReason()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var caller = await app.SignInAsync("operator");
        var workbook = await DownloadAsync(caller);
        using (var stored = await caller.SendAsync(Sample.Put(Sample.With(report => report["period"]!["year"] = 2023), address: Sample.Address.Replace("2022", "2023", StringComparison.Ordinal))))
        {
            Assert.Equal(HttpStatusCode.Created, stored.StatusCode);
        }

        using var other = await SendAsync(caller, workbook, address: Address.Replace("2022", "2023", StringComparison.Ordinal));
        using var foreign = await SendAsync(caller, File.ReadAllBytes(Path.Combine(Repository.Root, "templates/buku-kerja.xlsx")));
        using var broken = await SendAsync(caller, [1, 2, 3, 0]);

        await other.ProblemAsync(422, "workbook-other");
        await foreign.ProblemAsync(422, "workbook-foreign");
        await broken.ProblemAsync(400, "sheet-unreadable");
    }

    [Theory]
    [InlineData(true, ColorScheme.Light)]
    [InlineData(false, ColorScheme.Dark)]
    public async Task Page_WithDifferences_IsSoundAndFits(bool phone, ColorScheme scheme)
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var caller = await app.SignInAsync("operator");
        using var filled = new FilledWorkbook(await DownloadAsync(caller));
        Fill(filled);
        filled.Type("anggaran/p1/spent", 11m);
        filled.Type("anggaran/p2/spent", "1,234 juta");
        await PatchAsync(caller, "anggaran/p1/spent", "99");
        await using var window = await browser.NewWindowAsync(phone, scheme: scheme);
        var page = await window.SignInAsync(app);
        var name = $"buku-kerja-{(phone ? "ponsel" : "meja")}-{(scheme == ColorScheme.Dark ? "gelap" : "terang")}";

        await page.GoAsync(app, Page);
        await page.ShootAsync($"{name}-tanpa-data");
        Assert.Empty(await page.FaultsAsync());
        await UploadAsync(page, app, filled.Save());

        await page.ShootAsync($"{name}-beda-tanpa-data");
        Assert.Empty(await page.FaultsAsync());
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= (phone ? 360 : 1280));
    }

    private static void Fill(FilledWorkbook book)
    {
        book.Type("anggaran/p3/spent", 4_000_000_001m);
        book.Type("anggaran/p1/responsibleUnit", "Sekretariat Uji");
    }

    private static async Task UploadAsync(IPage page, TestApp app, byte[] content)
    {
        await page.GoAsync(app, Page);
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "buku kerja.xlsx", MimeType = WorkbookDesk.ContentType, Buffer = content });
        await page.GetByRole(AriaRole.Button, new() { Name = "Unggah dan periksa" }).ClickAsync();
        await page.WaitForURLAsync("**berkas=*");
    }

    private static async Task<byte[]> DownloadAsync(HttpClient caller) => await caller.GetByteArrayAsync(new Uri(Address, UriKind.Relative));

    private static async Task<HttpResponseMessage> SendAsync(HttpClient caller, byte[] content, string query = "", string address = Address)
    {
        using var body = new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue(WorkbookDesk.ContentType) } };
        return await caller.PostAsync(new Uri(address + query, UriKind.Relative), body);
    }

    private static async Task<JsonObject> PostAsync(HttpClient caller, byte[] content, string query = "")
    {
        using var answer = await SendAsync(caller, content, query);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.JsonAsync();
    }

    private static async Task PatchAsync(HttpClient caller, string address, string value)
    {
        using var body = new StringContent(new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["op"] = "set", ["address"] = address, ["value"] = value }) }.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var answer = await caller.PatchAsync(new Uri($"{Sample.Address}/cells", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task<JsonObject> ContentAsync(HttpClient caller) => JsonNode.Parse(await caller.GetStringAsync(new Uri($"{Sample.Address}/content", UriKind.Relative)))!.AsObject();

    private static JsonObject Item(JsonObject report, string id) => report["budget"]!["programs"]!.AsArray().First(program => Text(program!, "id") == id)!.AsObject();

    private static string Text(JsonNode node, string name) => node[name]!.GetValue<string>();
}
