using System.Text.Json.Nodes;
using Lkjip.App.Administration;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reading;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Administration;

/// <summary>The policy of a region's new reports, and its own rating scales, in a browser.</summary>
public sealed class PolicyPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Address = "/lkjip/administrasi/kebijakan/blitar";

    [Theory]
    [InlineData("85", "70", "Celah: nilai antara 70 dan 85 tidak termasuk predikat mana pun.")]
    [InlineData("85", "90", "Tumpang tindih: nilai antara 85 dan 90 masuk Cukup dan Baik.")]
    public async Task Scale_WithGapOrOverlap_IsRefusedAndKeptOnThePage(string lower, string upper, string message)
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, $"{Address}?skala=baru");
        await FillAsync(page, lower, upper);

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan skala" }).ClickAsync();

        await Assertions.Expect(page.GetByText(message)).ToBeVisibleAsync();
        Assert.Equal("Cukup", await page.Field("Baris[1].Predikat").InputValueAsync());
        Assert.Null((await RegionAsync(app)).Policy);
    }

    [Fact]
    public async Task Scale_NotDownToZero_IsRefused()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync(script: false);
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, $"{Address}?skala=baru");
        await FillAsync(page, "85", "85");
        await page.Field("Baris[1].Termasuk").UncheckAsync();
        await page.Field("Baris[1].Dari").FillAsync("10");

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan skala" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Celah: nilai di bawah 10 tidak termasuk predikat mana pun.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Policy_WithOwnScale_IsWhatNewReportsGet()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, $"{Address}?skala=baru");
        await FillAsync(page, "85,5", "85,5");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan skala" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Skala predikat tersimpan.")).ToBeVisibleAsync();

        await page.GetByLabel("Pembulatan").SelectOptionAsync("dipotong");
        await page.GetByLabel("Batas atas capaian").FillAsync("120");
        await page.GetByLabel("Skala predikat", new() { Exact = true }).SelectOptionAsync("Peraturan Bupati 12/2025");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan kebijakan" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Kebijakan tersimpan.")).ToBeVisibleAsync();

        var json = RegionPolicy.JsonFor(await RegionAsync(app))!;
        var report = JsonNode.Parse(Sample.Text)!.AsObject();
        report["policy"] = json.DeepClone();
        var read = ReportReader.Read(System.Text.Encoding.UTF8.GetBytes(report.ToJsonString())).Report!;
        Assert.Equal(("kabupaten-2025", 120m, 85.5m), (read.Policy.RatingScale, read.Policy.Cap, read.Policy.RatingScales[0].Bands[0].Lower));
        Assert.Equal(Lkjip.Domain.Reports.RoundingMode.Truncate, read.Policy.Rounding.Mode);
        var lines = await app.Storage.Audit.ListAsync(DateOnly.FromDateTime(DateTime.UtcNow), null, CancellationToken.None).Where(line => line.What == "policy-changed").CountAsync();
        Assert.Equal(2, lines);
    }

    [Fact]
    public async Task Policy_PlanThatFalls_IsRefused()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, Address);
        await page.GetByLabel("Triwulan II (%)", new() { Exact = true }).FillAsync("10");

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan kebijakan" }).ClickAsync();

        await Assertions.Expect(page.GetByText("harus naik dari triwulan ke triwulan")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Policy_ChangedMeanwhile_IsRefused()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, Address);
        await app.Storage.Regions.SaveAsync(await RegionAsync(app) with { Name = "Kabupaten Blitar Raya" }, CancellationToken.None);
        await page.GetByLabel("Desimal").FillAsync("1");

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan kebijakan" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Belum disimpan.");
        Assert.Equal("1", await page.GetByLabel("Desimal").InputValueAsync());
    }

    private static async Task<RegionRegistration> RegionAsync(TestApp app) => (await app.Storage.Regions.FindAsync("blitar", CancellationToken.None))!;

    private static async Task FillAsync(IPage page, string lower, string upper)
    {
        await page.Field("Id").First.FillAsync("kabupaten-2025");
        await page.Field("Nama").FillAsync("Peraturan Bupati 12/2025");
        foreach (var (row, from, to, label) in new[] { (0, lower, "100", "Baik"), (1, "0", upper, "Cukup") })
        {
            await page.Field($"Baris[{row}].Dari").FillAsync(from);
            await page.Field($"Baris[{row}].Sampai").FillAsync(to);
            await page.Field($"Baris[{row}].Predikat").FillAsync(label);
            await page.Field($"Baris[{row}].Termasuk").CheckAsync();
        }
    }
}
