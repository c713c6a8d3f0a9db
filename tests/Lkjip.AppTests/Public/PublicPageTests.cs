using System.Net;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Dashboards;
using Lkjip.AppTests.Pages;
using Lkjip.Azure.Stores;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Public;

public sealed class PublicPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Report = "/lkjip/publik/blitar-disnaker/2022";

    private const string List = "/lkjip/publik?wilayah=blitar&tahun=2022";

    [Fact]
    public async Task Pages_NotSwitchedOn_SayThat()
    {
        await using var app = await Landscape.StartAsync(azurite);
        await Landscape.MoveAsync(app, await Landscape.HandInAsync(app, "blitar-2022"), "published");
        using var nobody = app.Nobody();

        using var list = await nobody.GetAsync(new Uri(List, UriKind.Relative));
        using var report = await nobody.GetAsync(new Uri(Report, UriKind.Relative));

        await list.ProblemAsync(404, "public-pages-off");
        await report.ProblemAsync(404, "public-pages-off");
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("submitted")]
    [InlineData("inReview")]
    [InlineData("returned")]
    [InlineData("approved")]
    [InlineData("signedOff")]
    public async Task Report_NotPublished_IsInvisible(string state)
    {
        await using var app = await OpenAsync();
        await Landscape.PlantAsync(app, "rahasia", state);
        using var nobody = app.Nobody();

        var list = await nobody.GetStringAsync($"/lkjip/publik?wilayah={Landscape.Region}&tahun=2022");
        using var report = await nobody.GetAsync(new Uri("/lkjip/publik/rahasia/2022", UriKind.Relative));

        Assert.DoesNotContain("Dinas rahasia", list, StringComparison.Ordinal);
        await report.ProblemAsync(404, "publication-unknown");
    }

    [Fact]
    public async Task Report_Reopened_IsInvisibleAgain()
    {
        await using var app = await OpenAsync();
        var key = await Landscape.HandInAsync(app, "blitar-2022");
        await Landscape.MoveAsync(app, key, "published");
        using var nobody = app.Nobody();
        using var before = await nobody.GetAsync(new Uri(Report, UriKind.Relative));

        await Landscape.MoveAsync(app, key, "returned", "ada koreksi");

        using var after = await nobody.GetAsync(new Uri(Report, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        await after.ProblemAsync(404, "publication-unknown");
    }

    [Fact]
    public async Task Report_Published_ShowsNumbersAndItsOwnDocumentsToAnybody()
    {
        await using var app = await OpenAsync();
        var key = await Landscape.HandInAsync(app, "blitar-2022");
        await ArchiveAsync(app, key, 1, "catatan-hasil-reviu", "laporan");
        await ArchiveAsync(app, key, 2, "versi-lain");
        await Landscape.MoveAsync(app, key, "published");
        await using var window = await browser.NewWindowAsync(phone: true, script: false);
        var page = await window.NewPageAsync();
        await page.GoAsync(app, List);

        await page.GetByRole(AriaRole.Link, new() { Name = "Dinas Tenaga Kerja, Tahun 2022" }).ClickAsync();

        Assert.Equal("102,84%", await page.Locator(".number .big").First.InnerTextAsync());
        Assert.Equal(["laporan.pdf"], await page.Locator(".file").AllInnerTextsAsync());
        var link = await page.Locator(".file").GetAttributeAsync("href");
        using var client = new HttpClient();
        Assert.Equal("%PDF-1.7 laporan", await client.GetStringAsync(link));
        Assert.Equal(0, await page.Locator("text=Temuan").CountAsync());
    }

    [Fact]
    public async Task Report_Published_LeadsToItsVerification()
    {
        await using var app = await OpenAsync();
        await Landscape.MoveAsync(app, await Landscape.HandInAsync(app, "blitar-2022"), "published");
        await using var window = await browser.NewWindowAsync();
        var page = await window.NewPageAsync();
        await page.GoAsync(app, Report);

        await page.GetByRole(AriaRole.Link, new() { Name = "Periksa keaslian" }).ClickAsync();

        Assert.Contains("Versi yang berlaku", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task ArchiveAsync(TestApp app, ReportKey key, int version, params string[] names)
    {
        foreach (var name in names)
        {
            await app.Storage.Documents.PutAsync(
                key, version, new(name, "pdf", "application/pdf", System.Text.Encoding.UTF8.GetBytes($"%PDF-1.7 {name}")), CancellationToken.None);
        }
    }

    private Task<TestApp> OpenAsync() => Landscape.StartAsync(azurite, settings => settings with { PublicPages = true });
}
