using System.Net;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Dashboards;

public sealed class RegionDashboardTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Names = ".dashboard tbody th";

    [Fact]
    public async Task Sort_ByAColumnWithoutScript_OrdersAndPutsWhatIsMissingLast()
    {
        await using var app = await FilledAsync();
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app, "planner", "*");
        await page.GoAsync(app, Landscape.Dashboard);

        await page.GetByRole(AriaRole.Columnheader, new() { Name = "Capaian" }).GetByRole(AriaRole.Link).ClickAsync();
        var highest = await page.Locator(Names).AllInnerTextsAsync();
        await page.GetByRole(AriaRole.Columnheader, new() { Name = "Capaian" }).GetByRole(AriaRole.Link).ClickAsync();
        var lowest = await page.Locator(Names).AllInnerTextsAsync();

        Assert.Equal(["Dinas tinggi", "Dinas sedang", "Dinas rendah", "Dinas kosong"], highest);
        Assert.Equal(["Dinas rendah", "Dinas sedang", "Dinas tinggi", "Dinas kosong"], lowest);
        Assert.Contains("urut=capaian", page.Url, StringComparison.Ordinal);
        Assert.Equal("ascending", await page.Locator("th[aria-sort]").GetAttributeAsync("aria-sort"));
    }

    [Theory]
    [InlineData("?keadaan=submitted", "Dinas rendah")]
    [InlineData("?keadaan=belum-dimulai", "Dinas kosong")]
    [InlineData("?lampu=baik", "Dinas tinggi")]
    [InlineData("?lampu=jauh", "Dinas rendah")]
    [InlineData("?lampu=baik&keadaan=submitted")]
    public async Task Filter_InTheAddress_LeavesWhatFits(string query, params string[] expected)
    {
        await using var app = await FilledAsync();
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app, "reviewer", "*");

        Assert.Equal(200, await page.GoAsync(app, Landscape.Dashboard + query));

        Assert.Equal(expected, await page.Locator(Names).AllInnerTextsAsync());
        Assert.Equal(expected.Length == 0 ? 1 : 0, await page.Locator(".empty").CountAsync());
    }

    [Fact]
    public async Task Light_PlantedMissingActual_IsNeverGreen()
    {
        await using var app = await Landscape.StartAsync(azurite);
        await Landscape.HandInAsync(app, "blitar-2022", report =>
        {
            var measured = report["indicators"]!.AsArray().First(indicator => indicator!["objectiveId"] is not null)!.AsObject();
            measured["actuals"] = new JsonArray([.. measured["actuals"]!.AsArray().Where(actual => actual!["year"]!.GetValue<int>() != 2022).Select(actual => actual!.DeepClone())]);
        });
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "planner", "*");

        await page.GoAsync(app, "/lkjip/dasbor/wilayah/blitar/2022");

        var light = page.Locator(".dashboard tbody td[data-label='Lampu']");
        Assert.Equal("Data belum lengkap", (await light.Locator(".mark").InnerTextAsync()).Trim());
        Assert.Equal("1 indikator belum terukur", await light.Locator(".sub").InnerTextAsync());
        Assert.Equal(0, await page.Locator(".dashboard .mark.reached").CountAsync());
    }

    [Fact]
    public async Task Light_WholeSample_HasNothingMissing()
    {
        await using var app = await Landscape.StartAsync(azurite);
        var key = await Landscape.HandInAsync(app, "blitar-2022");

        var head = await app.Storage.Reports.FindAsync(key, CancellationToken.None);

        Assert.Equal(("0", "0", "4", "4", "efisien"), (
            head!.Facts["missingActuals"], head.Facts["missingAmounts"], head.Facts["indicators"], head.Facts["achieved"], head.Facts["verdict"]));
    }

    [Fact]
    public async Task Row_OfAnOldReport_ShowsADashForWhatItNeverSaid()
    {
        await using var app = await Landscape.StartAsync(azurite);
        await Landscape.PlantAsync(app, "lama", facts: new Dictionary<string, string>(StringComparer.Ordinal) { ["errors"] = "0", ["agencyAchievement"] = "120" });
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "planner", "*");

        await page.GoAsync(app, Landscape.Dashboard);

        Assert.Equal("–", await page.Locator("td[data-label='Efisiensi']").InnerTextAsync());
        Assert.Equal("–", await page.Locator("td[data-label='Serapan']").InnerTextAsync());
        Assert.Equal("Data belum lengkap", (await page.Locator("td[data-label='Lampu'] .mark").InnerTextAsync()).Trim());
    }

    [Fact]
    public async Task DrillDown_ToTheRowOfAnIndicator_EndsAtTheRow()
    {
        await using var app = await Landscape.StartAsync(azurite);
        await Landscape.HandInAsync(app, "jember-2023");
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "planner", "*");
        await page.GoAsync(app, "/lkjip/dasbor/wilayah/jember/2023");

        await page.Locator(Names).GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Pencari kerja yang ditempatkan" }).ClickAsync();

        var row = page.Locator(":target");
        Assert.Contains("Pencari kerja yang ditempatkan", await row.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Matches("/lkjip/laporan/jember-disnaker/2023#ind-", page.Url);
    }

    [Fact]
    public async Task Dashboard_SixHundredAgencies_AnswersFromTheirHeads()
    {
        await using var app = await Landscape.StartAsync(azurite);
        await Parallel.ForEachAsync(Enumerable.Range(0, 600), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (number, _) =>
            await Landscape.PlantAsync(app, $"dinas-{number:000}", "submitted", Landscape.Numbers(("agencyAchievement", Landscape.Text(50 + (number / 10m))))));
        using var planner = await app.SignInAsync("planner");

        var page = WebUtility.HtmlDecode(await planner.GetStringAsync(Landscape.Dashboard));
        var highest = WebUtility.HtmlDecode(await planner.GetStringAsync($"{Landscape.Dashboard}?urut=capaian&arah=turun"));

        Assert.Contains("600 dari 600 laporan sudah diajukan", page, StringComparison.Ordinal);
        Assert.True(highest.IndexOf("Dinas dinas-599", StringComparison.Ordinal) < highest.IndexOf("Dinas dinas-000", StringComparison.Ordinal));
        Assert.Contains("10 tertinggi dan 10 terendah", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Access_OperatorOfOneAgency_SeesOnlyThatOne()
    {
        await using var app = await FilledAsync();
        using var own = await app.SignInAsync("operator", "sedang");
        using var foreign = await app.SignInAsync("operator", "lain-sama-sekali");

        var page = await own.GetStringAsync(Landscape.Dashboard);
        var file = await own.GetStringAsync($"/lkjip/api/regions/{Landscape.Region}/tables/2022?format=csv");
        using var refused = await foreign.GetAsync(new Uri(Landscape.Dashboard, UriKind.Relative));

        Assert.Contains("Dinas sedang", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Dinas tinggi", page + file, StringComparison.Ordinal);
        await refused.ProblemAsync(403, "region-forbidden");
    }

    [Fact]
    public async Task Access_ReviewerOfTheRegion_SeesAll()
    {
        await using var app = await FilledAsync();
        await Landscape.AssignAsync(app, "inspektur", [], [Landscape.Region]);
        using var inspector = await app.SignInAsync("reviewer", "", "Inspektur");

        var page = await inspector.GetStringAsync(Landscape.Dashboard);
        using var other = await inspector.GetAsync(new Uri("/lkjip/dasbor/wilayah/lain/2022", UriKind.Relative));

        Assert.All(new[] { "tinggi", "sedang", "rendah", "kosong" }, name => Assert.Contains($"Dinas {name}", page, StringComparison.Ordinal));
        await other.ProblemAsync(403, "region-forbidden");
    }

    [Fact]
    public async Task Charts_WithoutScript_AreAbsentAndFollowTheThemeWithIt()
    {
        await using var app = await FilledAsync();
        await using var plain = await browser.NewWindowAsync(script: false);
        await using var window = await browser.NewWindowAsync();
        var bare = await plain.SignInAsync(app, "planner", "*");
        var page = await window.SignInAsync(app, "planner", "*");

        await bare.GoAsync(app, Landscape.Dashboard);
        await page.GoAsync(app, Landscape.Dashboard);
        await page.Locator(".chart canvas").First.WaitForAsync();
        var light = await PictureAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gelap" }).ClickAsync();
        var dark = await PictureAsync(page);

        Assert.False(await bare.Locator(".chart").First.IsVisibleAsync());
        Assert.NotEqual(light, dark);
        Assert.True(light.Length > 1000);
    }

    private static Task<string> PictureAsync(IPage page) => page.EvaluateAsync<string>("document.querySelector('.chart canvas').toDataURL()");

    private async Task<TestApp> FilledAsync()
    {
        var app = await Landscape.StartAsync(azurite);
        await Landscape.PlantAsync(app, "tinggi", "approved", Landscape.Numbers(("agencyAchievement", "112")));
        await Landscape.PlantAsync(app, "rendah", "submitted", Landscape.Numbers(("agencyAchievement", "9.5")));
        await Landscape.PlantAsync(app, "sedang", "draft", Landscape.Numbers(("agencyAchievement", "90")));
        await Landscape.RegisterAsync(app, "kosong");
        return app;
    }
}
