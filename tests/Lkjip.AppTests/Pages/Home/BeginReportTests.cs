using System.Text.Json.Nodes;
using Lkjip.AppTests.Access;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Dashboards;
using Lkjip.Azure.Stores;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.Home;

public sealed class BeginReportTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Address = "/lkjip/laporan/baru?perangkat=blitar-disnaker&periode=2023";

    [Fact]
    public async Task Begin_Empty_StoresADraftThatSaysWhoAndWhen()
    {
        await using var app = await Landscape.StartAsync(azurite);
        await Landscape.RegisterAsync(app, "satu", "Dinas Satu");
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app, agencies: "satu");
        await page.GoAsync(app, "/lkjip/laporan/baru?perangkat=satu&periode=2023-Q2");

        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai laporan kosong" }).ClickAsync();

        Assert.EndsWith("/lkjip/laporan/satu/2023-Q2/ubah", page.Url, StringComparison.Ordinal);
        var (head, content) = await ReadAsync(app, new("satu", "2023-Q2"));
        Assert.Equal(("draft", 1, "Dinas Satu"), (head.State, head.Version, content["agency"]!["name"]!.GetValue<string>()));
        Assert.Equal(("Contoh", 2, 0), (
            content["agency"]!["region"]!["place"]!.GetValue<string>(), content["period"]!["quarter"]!.GetValue<int>(), content["indicators"]!.AsArray().Count));
    }

    [Fact]
    public async Task Begin_FromLastYear_TakesTheStructureAndKeepsAmountsAsHistory()
    {
        await using var app = await Landscape.StartAsync(azurite);
        await Landscape.HandInAsync(app, "blitar-2022");
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        await page.GoAsync(app, Address);

        await page.GetByRole(AriaRole.Button, new() { Name = "Mulai dari Tahun 2022" }).ClickAsync();
        await page.WaitForURLAsync("**/ubah");

        var (_, content) = await ReadAsync(app, new("blitar-disnaker", "2023"));
        var program = content["budget"]!["programs"]![0]!;
        Assert.Equal((2023, 11, null), (content["period"]!["year"]!.GetValue<int>(), content["indicators"]!.AsArray().Count, content["narratives"]));
        Assert.Null(program["ceilingOriginal"] ?? program["spent"]);
        Assert.Equal(2022, program["history"]![0]!["year"]!.GetValue<int>());
    }

    [Fact]
    public async Task Begin_ReportThatIsThere_IsNotOverwritten()
    {
        await using var app = await Landscape.StartAsync(azurite);
        await Landscape.PlantAsync(app, "satu");
        await Landscape.AssignAsync(app, "uji operator", ["satu"], []);
        using var visitor = await Visitor.OfAsync(app, "operator");
        var fields = new Dictionary<string, string> { ["perangkat"] = "satu", ["periode"] = "2022", ["dari"] = "" };

        using var page = await visitor.SendAsync(HttpMethod.Get, "/lkjip/laporan/baru?perangkat=satu&periode=2022", null);
        using var answer = await visitor.PostFormAsync("/lkjip/laporan/baru", fields);

        Assert.Contains("sudah dimulai", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.PreconditionFailed, answer.StatusCode);
        Assert.Equal(1, (await app.Storage.Reports.FindAsync(new("satu", "2022"), CancellationToken.None))!.Version);
    }

    [Theory]
    [InlineData("dua")]
    [InlineData("tidak-ada")]
    public async Task Begin_AgencyOfOthers_IsRefused(string agency)
    {
        await using var app = await Landscape.StartAsync(azurite);
        await Landscape.RegisterAsync(app, "satu");
        await Landscape.RegisterAsync(app, "dua");
        using var caller = await app.SignInAsync("operator", "satu");

        using var answer = await caller.GetAsync(new Uri($"/lkjip/laporan/baru?perangkat={agency}&periode=2022", UriKind.Relative));

        await answer.ProblemAsync(403, "agency-forbidden");
        Assert.Null(await app.Storage.Reports.FindAsync(new(agency, "2022"), CancellationToken.None));
    }

    private static async Task<(ReportHead Head, JsonObject Content)> ReadAsync(TestApp app, ReportKey key)
    {
        var head = (await app.Storage.Reports.FindAsync(key, CancellationToken.None))!;
        var content = (await app.Storage.Reports.ReadAsync(key, head.Version, CancellationToken.None))!.Content;
        return (head, JsonNode.Parse(content.Span)!.AsObject());
    }
}
