using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Form;
using Lkjip.AppTests.Pages;
using Lkjip.AppTests.Signing;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Journeys;

/// <summary>An inspector sends a report back, the operator puts it right, the head approves it on a phone.</summary>
public sealed class ReviewJourneyTests(AzuriteFixture azurite, BrowserFixture browser)
{
    [Fact]
    public async Task Report_ReturnedFixedPassedSigned_GoesAllTheWay()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var desk = await browser.NewWindowAsync();
        await using var office = await browser.NewWindowAsync();
        await using var phone = await browser.NewWindowAsync(phone: true);
        var operatorPage = await desk.SignInAsync(app);
        var inspector = await office.SignInAsync(app, "reviewer");
        await MoveAsync(operatorPage, app, "Ajukan laporan", "submitted");
        await MoveAsync(inspector, app, "Mulai reviu", "inReview");

        await inspector.GoAsync(app, Visit.Review);
        await inspector.GetByText("Kembalikan ke perangkat daerah…").ClickAsync();
        await inspector.Locator("#alasan-kembali").FillAsync("Realisasi TPAK keliru, lihat Tabel 3.1.");
        await inspector.GetByRole(AriaRole.Button, new() { Name = "Kembalikan", Exact = true }).ClickAsync();
        await inspector.Locator(".title .state-returned").WaitForAsync();

        await operatorPage.GoAsync(app, "/lkjip");
        Assert.Contains("Realisasi TPAK keliru", await operatorPage.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await operatorPage.GoAsync(app, FormVisit.Part("capaian"));
        await operatorPage.Cell("capaian/i2/realisasi").FillAsync("72,80");
        await operatorPage.Cell("capaian/i2/realisasi").PressAsync("Tab");
        await operatorPage.SavedAsync();
        await MoveAsync(operatorPage, app, "Ajukan laporan", "submitted");
        await MoveAsync(inspector, app, "Mulai reviu", "inReview");
        using var reviewer = await app.SignInAsync("reviewer");
        await Desk.FinishAsync(reviewer);
        await inspector.GoAsync(app, Visit.Review);
        await inspector.GetByRole(AriaRole.Button, new() { Name = "Setujui laporan" }).ClickAsync();
        await inspector.Locator(".title .state-approved").WaitForAsync();
        await Signatories.WorkAsync(app);

        var head = await phone.NewPageAsync();
        await head.GoAsync(app, Mailbox.Link(app, "blitar-disnaker.2022.v2.rully.ttd"));
        await head.GetByLabel("Saya sudah membaca dokumen ini dan menyetujuinya.").CheckAsync();
        await head.GetByRole(AriaRole.Button, new() { Name = "Setujui dan tanda tangani" }).ClickAsync();
        await head.Locator("[data-standing=signed]").WaitForAsync();

        await operatorPage.GoAsync(app, Visit.Report);
        Assert.Equal(1, await operatorPage.Locator(".signers .signed").CountAsync());
    }

    private static async Task MoveAsync(IPage page, TestApp app, string button, string state)
    {
        await page.GoAsync(app, Visit.Report);
        await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
        await page.Locator($".title .state-{state}").WaitForAsync();
    }
}
