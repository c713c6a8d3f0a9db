using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Form;
using Lkjip.AppTests.Pages;
using Lkjip.AppTests.Runs;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Journeys;

/// <summary>An operator makes a report from nothing and hands it in, in each way of using a browser.</summary>
public sealed class OperatorJourneyTests(AzuriteFixture azurite, BrowserFixture browser)
{
    public static TheoryData<string> Ways => [.. Typist.All.Keys];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Operator_FromAnEmptyReport_HandsItIn(string way)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        await using var window = await browser.NewWindowAsync(script: way != "tanpa skrip");
        var page = await window.SignInAsync(app);
        var typist = Typist.All[way](page);

        await page.GoAsync(app, $"/lkjip/laporan/baru?perangkat={Sample.Agency}&periode=2022");
        await typist.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Mulai laporan kosong" }));
        await page.WaitForURLAsync("**/ubah**");
        await IdentityAsync(page, typist);
        await PlanAsync(page, typist);
        await MeasureAsync(page, typist);
        await WriteAsync(page, typist);
        await page.GoAsync(app, Visit.Form);
        await page.ShootAsync($"perjalanan-{way.Replace(' ', '-')}");
        Assert.Matches("^([0-9]+) dari \\1 bagian lengkap$", await page.Locator("#bagian").InnerTextAsync());
        await typist.PressAsync(page.GetByRole(AriaRole.Button, new() { Name = "Ajukan laporan" }));

        await page.WaitForURLAsync($"**{Visit.Report}");
        Assert.Equal("Diajukan", (await page.Locator(".title .state").InnerTextAsync()).Trim());
        await Visit.WorkAsync(app);
        await page.ReloadAsync();
        Assert.Contains("laporan.docx", await page.Locator("section[aria-labelledby=dokumen]").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("120%", await page.Locator(".achievement").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static async Task IdentityAsync(IPage page, Typist typist)
    {
        await OpenAsync(page, typist, "Identitas dan penandatangan");
        await typist.FillAsync(page.Cell("instansi/isi/region.government"), "Pemerintah Kabupaten Blitar");
        await typist.FillAsync(page.Cell("instansi/isi/region.place"), "Blitar");
        await typist.SaveAsync();
        await typist.AddRowAsync("penandatangan", "Tambah penandatangan");
        await typist.FillAsync(In(page, "penandatangan", 0, "position"), "Kepala Dinas");
        await typist.FillAsync(In(page, "penandatangan", 0, "name"), "Drs. Uji Coba");
        await typist.SaveAsync();
    }

    private static async Task PlanAsync(IPage page, Typist typist)
    {
        await OpenAsync(page, typist, "Rencana strategis");
        await typist.AddRowAsync("sasaran", "Tambah sasaran");
        await typist.FillAsync(In(page, "sasaran", 0, "text"), "Meningkatnya penempatan tenaga kerja");
        await typist.SaveAsync();
        await OpenAsync(page, typist, "Indikator kinerja");
        await typist.AddRowAsync("indikator", "Tambah indikator");
        await typist.FillAsync(In(page, "indikator", 0, "name"), "Pencari kerja yang ditempatkan");
        await typist.FillAsync(In(page, "indikator", 0, "kind"), "Jumlah");
        await typist.FillAsync(In(page, "indikator", 0, "unit"), "Orang");
        await typist.SaveAsync();
    }

    private static async Task MeasureAsync(IPage page, Typist typist)
    {
        await OpenAsync(page, typist, "Perjanjian kinerja");
        await typist.AddRowAsync("perjanjian", "Tambah perjanjian");
        await OpenAsync(page, typist, "Target dan realisasi");
        await typist.FillAsync(In(page, "capaian", 0, "target"), "1.250 Orang");
        await typist.FillAsync(In(page, "capaian", 0, "realisasi"), "1.500 Orang");
        await typist.SaveAsync();
        await OpenAsync(page, typist, "Anggaran");
        await typist.AddRowAsync("anggaran", "Tambah program");
        await typist.FillAsync(In(page, "anggaran", 0, "name"), "Program Penempatan Tenaga Kerja");
        await typist.FillAsync(In(page, "anggaran", 0, "ceilingRevised"), "Rp 2.000.000.000");
        await typist.FillAsync(In(page, "anggaran", 0, "spent"), "1.900.000.000");
        await typist.SaveAsync();
    }

    private static async Task WriteAsync(IPage page, Typist typist)
    {
        await OpenAsync(page, typist, "Narasi");
        foreach (var section in new[] { "foreword", "executiveSummary", "background", "organisation", "strategicIssues", "conclusion" })
        {
            var folded = page.Locator($"details[id='narasi/{section}']");
            if (await folded.GetAttributeAsync("open") is null)
            {
                await typist.PressAsync(folded.Locator("summary").First);
            }

            await typist.FillAsync(page.Cell($"narasi/{section}/teks"), "Alinea yang ditulis operator tentang bagian ini.");
        }

        await typist.SaveAsync();
    }

    private static async Task OpenAsync(IPage page, Typist typist, string part)
    {
        if (await page.Locator("form[data-form]").CountAsync() > 0)
        {
            await typist.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "Formulir", Exact = true }));
        }

        await typist.PressAsync(page.Locator(".part-list").GetByRole(AriaRole.Link, new() { Name = part, Exact = true }));
        await page.Locator("h1", new() { HasText = part }).WaitForAsync();
    }

    private static ILocator In(IPage page, string grid, int row, string column) =>
        page.Locator($"table[data-grid='{grid}'] tr[data-row]").Nth(row).Locator($"[name$='/{column}']");
}
