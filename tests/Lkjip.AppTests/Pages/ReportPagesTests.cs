using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages;

public sealed class ReportPagesTests(AzuriteFixture azurite, BrowserFixture browser)
{
    [Fact]
    public async Task List_Operator_ShowsOwnAgencyOnly()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();

        var page = await window.SignInAsync(app);
        await page.GoAsync(app, "/lkjip/laporan");

        Assert.Equal(["Dinas Tenaga Kerja, laporan Tahun 2022"], await page.Locator(".reports td a").AllTextContentsAsync());
        Assert.Contains("1 laporan dari 1 perangkat daerah", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Konsep", (await page.Locator(".reports .state").InnerTextAsync()).Trim());
    }

    [Theory]
    [InlineData("?tahun=2022", 1)]
    [InlineData("?tahun=2021", 0)]
    [InlineData("?jenis=triwulan", 0)]
    [InlineData("?tahun=2022&jenis=tahunan&wilayah=blitar", 1)]
    public async Task List_Filter_ShowsWhatFits(string filter, int reports)
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "planner", "*");

        Assert.Equal(200, await page.GoAsync(app, $"/lkjip/laporan{filter}"));

        Assert.Equal(reports, await page.Locator(".reports td a").CountAsync());
        Assert.Equal(2 - reports, await page.Locator(".reports tr.none").CountAsync());
    }

    [Fact]
    public async Task List_NobodyAssigned_SaysWhatToDo()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();

        var page = await window.SignInAsync(app, agencies: "lain-sama-sekali");

        Assert.Contains("Minta administrator", await page.Locator(".empty").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OtherAgency_IsRefusedOnAPage()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, agencies: "jember-disnaker");

        Assert.Equal(403, await page.GoAsync(app, Visit.Report));

        Assert.Equal("Bukan perangkat daerah Anda", await page.Locator("h1").InnerTextAsync());
        Assert.Matches("^[0-9a-f]{32}$", await page.Locator("main code").InnerTextAsync());
    }

    [Fact]
    public async Task Report_Numbers_AreThoseOfTheLedger()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        using var caller = await app.SignInAsync("operator");
        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/assessment", UriKind.Relative));
        var shown = (await answer.JsonAsync())["figures"]!.AsArray()
            .ToDictionary(figure => figure!["id"]!.GetValue<string>(), figure => figure!["shown"]!.GetValue<string>());

        await page.GoAsync(app, Visit.Report);

        var row = page.Locator(".achievement tr").Filter(new() { HasText = "Tingkat partisipasi angkatan kerja" });
        Assert.Equal(
            [shown["achievement/i2/target"], shown["achievement/i2/actual"], shown["achievement/i2/achievement"]],
            (await row.Locator("td.num").AllInnerTextsAsync()).Select(text => text.Trim()));
        Assert.Equal("102,47%", shown["achievement/i2/achievement"]);
        var total = page.Locator(".tree-item.total");
        Assert.Contains(shown["budget/total/spent"], await total.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_EveryFinding_IsShownWithItsPlace()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        using var caller = await app.SignInAsync("operator");
        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/findings", UriKind.Relative));
        var messages = (await answer.JsonAsync())["findings"]!.AsArray().Select(finding => finding!["message"]!.GetValue<string>()).Order(StringComparer.Ordinal);

        await page.GoAsync(app, Visit.Report);

        var shown = await page.Locator(".finding > p:first-child").AllTextContentsAsync();
        Assert.NotEmpty(shown);
        Assert.Equal(messages, shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Move_WithReason_IsInTheHistory()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, Visit.Report);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ajukan laporan" }).ClickAsync();
        await page.Locator(".title .state-submitted").WaitForAsync();

        await page.Locator("summary", new() { HasText = "Tarik kembali" }).ClickAsync();
        await page.GetByLabel("Alasan").FillAsync("Salah unggah");
        await page.GetByRole(AriaRole.Button, new() { Name = "Tarik kembali", Exact = true }).ClickAsync();
        await page.Locator(".title .state-draft").WaitForAsync();

        var latest = await page.Locator(".history li").First.InnerTextAsync();
        Assert.Contains("Mengubah keadaan menjadi konsep", latest, StringComparison.Ordinal);
        Assert.Contains("Sri Uji", latest, StringComparison.Ordinal);
        Assert.Contains("Salah unggah", latest, StringComparison.Ordinal);
    }
}
