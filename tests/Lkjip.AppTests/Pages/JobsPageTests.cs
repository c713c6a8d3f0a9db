using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages;

public sealed class JobsPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Address = "/lkjip/administrasi/pekerjaan";
    private static readonly ReportKey Key = new(Sample.Agency, "2022");

    [Fact]
    public async Task TryAgain_FailedJob_GoesToTheOpenOnesAndIsWorkedOn()
    {
        await using var app = await ServiceAsync();
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator");
        await page.GoAsync(app, Address);

        await Assertions.Expect(page.GetByText("templat <b>rusak</b>")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("<script>alert(1)</script>")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Coba lagi" }).ClickAsync();
        await page.WaitForURLAsync("**?daftar=terbuka**");

        await Assertions.Expect(page.GetByText("Menunggu giliran")).ToBeVisibleAsync();
        await Visit.WorkAsync(app);
        await page.GoAsync(app, $"{Address}?daftar=terbuka");
        await Assertions.Expect(page.GetByText("Tidak ada pekerjaan yang menunggu.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Page_OnAPhone_IsSoundAndNarrow()
    {
        await using var app = await ServiceAsync();
        await using var window = await browser.NewWindowAsync(phone: true);
        var page = await window.SignInAsync(app, "administrator");
        foreach (var address in new[] { Address, $"{Address}?daftar=terbuka" })
        {
            await page.GoAsync(app, address);

            Assert.Empty(await page.FaultsAsync());
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360, address);
        }
    }

    [Fact]
    public async Task Page_OtherRole_IsRefused()
    {
        await using var app = await ServiceAsync();
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "planner");

        Assert.Equal(403, await page.GoAsync(app, Address));
    }

    private async Task<TestApp> ServiceAsync()
    {
        var app = await Visit.ServiceAsync(azurite);
        await app.Storage.Jobs.AddAsync(Key, 1, new NewJob("render") { Id = "gagal-1" }, "uji", CancellationToken.None);
        var taken = await app.Storage.Jobs.TakeAsync(Key, "gagal-1", "uji", TimeSpan.FromMinutes(1), CancellationToken.None);
        await app.Storage.Jobs.FailAsync(taken.Job!, "templat <b>rusak</b>", CancellationToken.None);
        await app.Storage.Foreign.KeepAsync("<script>alert(1)</script>", CancellationToken.None);
        return app;
    }
}
