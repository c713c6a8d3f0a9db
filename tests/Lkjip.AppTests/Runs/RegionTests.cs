using System.Net;
using System.Text;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Lkjip.Azure.Stores;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Runs;

public sealed class RegionTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Blitar = "/lkjip/api/regions/blitar";

    [Fact]
    public async Task PutAgency_FirstOfItsRegion_MakesTheRegionAndKeepsAChangedCalendar()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var administrator = await app.SignInAsync("administrator");
        using var changed = await administrator.PutAsync(Blitar, Body("""{"calendar":{"operatorDay":7},"plannerEmails":["bapeda@blitar.example"]}"""));
        await app.RegisterAsync("blitar-dinkes");

        var region = (await app.Storage.Regions.FindAsync("blitar", CancellationToken.None))!;

        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(("Kabupaten Blitar", "WIB", 7, 15), (region.Name, region.TimeZone, region.Calendar.OperatorDay, region.Calendar.PlannerDay));
        Assert.Equal(["bapeda@blitar.example"], region.PlannerEmails);
    }

    [Theory]
    [InlineData("""{"calendar":{"operatorDay":0}}""", "$.calendar.operatorDay")]
    [InlineData("""{"calendar":{"operatorDay":29}}""", "$.calendar.operatorDay")]
    [InlineData("""{"calendar":{"plannerDay":9}}""", "$.calendar.plannerDay")]
    [InlineData("""{"calendar":{"reminderDays":15}}""", "$.calendar.reminderDays")]
    [InlineData("""{"calendar":{"yearOperator":{"month":13,"day":1}}}""", "$.calendar.yearOperator")]
    [InlineData("""{"calendar":{"yearPlanner":{"month":1,"day":1}}}""", "$.calendar.yearPlanner")]
    [InlineData("""{"timeZone":"UTC"}""", "$.timeZone")]
    [InlineData("""{"name":" "}""", "$.name")]
    [InlineData("""{"plannerEmails":["bukan alamat"]}""", "$.plannerEmails")]
    [InlineData("""{"plannerEmails":["a@b.example\r\nBcc: c@d.example"]}""", "$.plannerEmails")]
    [InlineData("[]", null)]
    public async Task PutRegion_Wrong_IsRefusedAndNothingChanges(string body, string? place)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var administrator = await app.SignInAsync("administrator");
        var before = (await app.Storage.Regions.FindAsync("blitar", CancellationToken.None))!.Tag;

        using var answer = await administrator.PutAsync(Blitar, Body(body));

        var problem = await answer.ProblemAsync(400, "region-refused");
        Assert.Equal(place, problem["place"]?.GetValue<string>());
        Assert.Equal(before, (await app.Storage.Regions.FindAsync("blitar", CancellationToken.None))!.Tag);
    }

    [Fact]
    public async Task PutRegion_StaleTag_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var administrator = await app.SignInAsync("administrator");
        var tag = (await app.Storage.Regions.FindAsync("blitar", CancellationToken.None))!.Tag;
        using var first = await administrator.SendAsync(Sample.Put("""{"calendar":{"operatorDay":5}}""", $"\"{tag}\"", address: Blitar));

        using var second = await administrator.SendAsync(Sample.Put("""{"calendar":{"operatorDay":6}}""", $"\"{tag}\"", address: Blitar));

        Assert.Equal(HttpStatusCode.OK, first.StatusCode);
        await second.ProblemAsync(412, "region-stale");
    }

    [Fact]
    public async Task GetRegions_Planner_SeesThoseAssignedToHim()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        await app.Storage.Regions.AddIfMissingAsync(new RegionRegistration { Id = "jember", Name = "Kabupaten Jember", TimeZone = "WIB" }, CancellationToken.None);
        using var planner = await Quarter.SignInPlannerAsync(app, "blitar");

        using var answer = await planner.GetAsync(new Uri("/lkjip/api/regions", UriKind.Relative));

        Assert.Equal(["blitar"], (await answer.JsonAsync())["regions"]!.AsArray().Select(region => region!["region"]!.GetValue<string>()));
    }

    [Fact]
    public async Task Page_ChangedCalendar_IsSavedAndAWrongOneExplained()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Bagian layanan" }).GetByRole(AriaRole.Link, new() { Name = "Administrasi" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Wilayah" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ubah" }).ClickAsync();
        await page.Locator("#hari-operator").FillAsync("12");
        await page.Locator("#hari-perencana").FillAsync("11");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        var refusal = await page.GetByRole(AriaRole.Alert).InnerTextAsync();

        await page.Locator("#hari-perencana").FillAsync("20");
        await page.GetByLabel("Surel perencana").FillAsync("satu@blitar.example\ndua@blitar.example");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();

        await page.GetByText("Kalender Kabupaten Blitar tersimpan").WaitForAsync();
        Assert.Contains("batas perencana tidak boleh sebelum batas operator", refusal, StringComparison.Ordinal);
        var region = (await app.Storage.Regions.FindAsync("blitar", CancellationToken.None))!;
        Assert.Equal((12, 20, 2), (region.Calendar.OperatorDay, region.Calendar.PlannerDay, region.PlannerEmails.Count));
    }

    private static StringContent Body(string json) => new(json, Encoding.UTF8, "application/json");
}
