using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages;

public sealed class PageFormTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private static readonly string[] Addresses = ["/lkjip", "/lkjip/laporan", "/lkjip/laporan/baru", "/lkjip/dasbor", "/lkjip/dasbor/wilayah/blitar/2022", "/lkjip/dasbor/perangkat-daerah/blitar-disnaker", Visit.Report, Visit.Form, Visit.Review, "/lkjip/masuk", "/lkjip/tidak-ada"];

    [Fact]
    public async Task Pages_Policy_IsNeverBroken()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.RequestFailed += (_, request) => complaints.Add(request.Url);
        foreach (var address in Addresses)
        {
            await page.GoAsync(app, address);
        }

        Assert.Empty(complaints);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Theme_Chosen_IsRemembered(bool script)
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync(script: script);
        var page = await window.SignInAsync(app);

        await page.GetByRole(AriaRole.Button, new() { Name = "Gelap" }).ClickAsync();
        await page.Locator("html[data-theme=gelap]").WaitForAsync();
        await page.GoAsync(app, Visit.Report);

        Assert.Equal(1, await page.Locator("html[data-theme=gelap]").CountAsync());
        Assert.Equal("Gelap", (await page.Locator(".theme [aria-pressed=true]").TextContentAsync())!.Trim());
    }

    [Fact]
    public async Task Problem_StorageDown_IsAPageForBrowsers()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with
        {
            Storage = new StorageOptions
            {
                ConnectionString = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;"
                    + "BlobEndpoint=http://127.0.0.1:9/devstoreaccount1;QueueEndpoint=http://127.0.0.1:9/devstoreaccount1;"
                    + "TableEndpoint=http://127.0.0.1:9/devstoreaccount1;",
            },
        });
        using var caller = await app.SignInAsync("operator");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lkjip");
        request.Headers.Accept.ParseAdd("text/html");

        using var answer = await caller.SendAsync(request);

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal((503, "text/html"), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Equal("30", answer.Headers.RetryAfter!.ToString());
        Assert.Contains("Penyimpanan tidak terjangkau", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/lkjip/tidak-ada", "text/html", 404, "text/html")]
    [InlineData("/lkjip/tidak-ada", "application/json", 404, "application/problem+json")]
    [InlineData("/lkjip/api/tidak-ada", "text/html", 404, "application/problem+json")]
    [InlineData("/lkjip/laporan/blitar-disnaker/bulan-lalu", "text/html", 400, "text/html")]
    [InlineData("/lkjip/laporan/blitar-disnaker/2019", "text/html", 404, "text/html")]
    public async Task Problem_Form_IsWhatTheCallerReads(string address, string accept, int status, string type)
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("operator");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd(accept);

        using var answer = await caller.SendAsync(request);

        Assert.Equal((status, type), ((int)answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("default-src 'self'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
