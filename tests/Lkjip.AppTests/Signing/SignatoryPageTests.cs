using Lkjip.App.Verifying;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Microsoft.Playwright;
using static Lkjip.AppTests.Signing.Signatories;

namespace Lkjip.AppTests.Signing;

/// <summary>The pages behind the link and the QR code, in a browser as wide as a phone.</summary>
public sealed class SignatoryPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Sign_OnAPhone_IsReadTickAndPress(bool script)
    {
        await using var app = await ApprovedAsync(azurite);
        await using var window = await browser.NewWindowAsync(phone: true, script: script);
        var page = await window.NewPageAsync();

        await page.GoAsync(app, Mailbox.Link(app, FirstMail));
        await ShootAsync(page, "tandatangan-sebelum");
        await CheckAsync(page);
        await page.GetByLabel("Saya sudah membaca dokumen ini dan menyetujuinya.").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Setujui dan tanda tangani" }).ClickAsync();
        await page.Locator("[data-standing=signed]").WaitForAsync();
        await ShootAsync(page, "tandatangan-sesudah");

        await CheckAsync(page);
        Assert.Single(await SignaturesAsync(app));
        Assert.Equal(0, await page.GetByRole(AriaRole.Checkbox).CountAsync());
        Assert.Contains("menunggu tanda tangan Hj. RINI SYARIFAH", await page.Locator("[data-standing]").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Return_OnAPhone_NeedsANote()
    {
        await using var app = await ApprovedAsync(azurite);
        await using var window = await browser.NewWindowAsync(phone: true);
        var page = await window.NewPageAsync();
        await page.GoAsync(app, Mailbox.Link(app, FirstMail));

        await page.GetByText("Kembalikan dengan catatan…").ClickAsync();
        await page.Field("catatan").FillAsync("Pagu program 2 keliru");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kembalikan laporan" }).ClickAsync();
        await page.Locator("[data-standing=returned]").WaitForAsync();

        Assert.Equal("returned", (await HeadAsync(app)).State);
    }

    [Fact]
    public async Task Verification_GenuineAndAltered_ShowDifferentAnswers()
    {
        await using var app = await ApprovedAsync(azurite);
        await SignAsync(app, FirstMail);
        await using var window = await browser.NewWindowAsync(phone: true);
        var page = await window.NewPageAsync();
        var content = (await app.Storage.Reports.ReadAsync(Key, 1, CancellationToken.None))!;
        var document = await app.Storage.Documents.ListAsync(Key, 1, CancellationToken.None).SingleAsync(found => found is { Name: "laporan", Extension: "docx" });
        await using var stream = await app.Storage.Documents.OpenAsync(document, CancellationToken.None);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        await page.GoAsync(app, VerificationSeal.Of(app.Address, Key, content).Address.AbsolutePath);
        await CheckAsync(page);

        await CompareAsync(page, "laporan.docx", bytes.ToArray());
        var genuine = await page.Locator(".verdict .big").InnerTextAsync();
        await ShootAsync(page, "periksa-asli");
        await CheckAsync(page);
        await CompareAsync(page, "laporan-diubah.docx", [.. bytes.ToArray(), 0]);
        var altered = await page.Locator(".verdict .big").InnerTextAsync();
        await ShootAsync(page, "periksa-berubah");

        Assert.Equal(("Asli", "Berubah"), (genuine, altered));
    }

    [Fact]
    public async Task ReportPage_OfThePlanner_ShowsSignersAndSendsAgain()
    {
        await using var app = await ApprovedAsync(azurite);
        await using var window = await browser.NewWindowAsync(phone: true);
        var page = await window.SignInAsync(app, "planner");
        await page.GoAsync(app, Visit.Report);
        Assert.Equal(1, await page.Locator(".signers .next").CountAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "Kirim ulang dengan tautan baru kepada Drs. RULLY" }).Last.ClickAsync();
        await page.WaitForURLAsync("**#pemberitahuan");
        await WorkAsync(app);
        await page.ReloadAsync();
        await ShootAsync(page, "laporan-penandatangan");

        Assert.Contains($"{FirstMail}.2", Mailbox.Names(app));
        await CheckAsync(page);
        Assert.Contains("Mengirim ulang surel kepada Drs. RULLY", await page.Locator(".history").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task CompareAsync(IPage page, string name, byte[] content)
    {
        await page.GetByLabel("Berkas dokumen").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = content });
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa", Exact = true }).ClickAsync();
        await page.Locator(".verdict .file-name", new() { HasText = name }).WaitForAsync();
    }

    // Sound structure, no scrolling sideways, and everything that is pressed is large enough for a thumb.
    private static async Task CheckAsync(IPage page)
    {
        Assert.Empty(await page.FaultsAsync());
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        Assert.Empty(await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('main section.decide button, main .button.wide, main .panel.wide button')].filter(e => e.offsetParent && e.getBoundingClientRect().height < 48).map(e => e.outerHTML)"));
    }

    private static async Task ShootAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LKJIP_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
