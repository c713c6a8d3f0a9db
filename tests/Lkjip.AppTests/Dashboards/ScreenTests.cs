using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Lkjip.AppTests.Runs;
using Lkjip.Azure.Stores;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Dashboards;

/// <summary>The home page, the dashboards and the public pages, on a phone and on a desk, in both themes.</summary>
public sealed class ScreenTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private static readonly (string Name, string Address)[] Pages =
    [
        ("beranda", "/lkjip"),
        ("laporan", "/lkjip/laporan?tahun=2022"),
        ("mulai", "/lkjip/laporan/baru?perangkat=blitar-disnaker&periode=2023"),
        ("dasbor", "/lkjip/dasbor"),
        ("dasbor-wilayah", Landscape.Dashboard),
        ("dasbor-wilayah-saring", $"{Landscape.Dashboard}?lampu=jauh&urut=capaian&arah=turun"),
        ("dasbor-tahunan", "/lkjip/dasbor/perangkat-daerah/blitar-disnaker"),
        ("dasbor-triwulan", "/lkjip/dasbor/perangkat-daerah/jember-disnaker?laporan=2023-Q3"),
        ("dasbor-rentang", "/lkjip/dasbor/perangkat-daerah/tanjung-jabung-barat-disnaker"),
        ("publik", "/lkjip/publik?wilayah=blitar&tahun=2022"),
        ("publik-laporan", "/lkjip/publik/blitar-disnaker/2022"),
    ];

    [Theory]
    [InlineData(false, ColorScheme.Light)]
    [InlineData(false, ColorScheme.Dark)]
    [InlineData(true, ColorScheme.Light)]
    [InlineData(true, ColorScheme.Dark)]
    public async Task Pages_OnEveryScreen_AreSoundAndAsWideAsIt(bool phone, ColorScheme scheme)
    {
        var time = new ManualTime { Now = new(2023, 11, 6, 3, 0, 0, TimeSpan.Zero) };
        await using var app = await Landscape.StartAsync(azurite, settings => settings with { PublicPages = true }, time);
        await FillAsync(app);
        await using var window = await browser.NewWindowAsync(phone, scheme: scheme);
        var page = await window.SignInAsync(app, "planner", "*");
        foreach (var (name, address) in Pages)
        {
            await ShowAsync(app, page, name, address, phone, scheme);
        }

        foreach (var (role, name) in new[] { ("operator", "beranda-operator"), ("reviewer", "beranda-pereviu"), ("administrator", "beranda-administrator") })
        {
            await window.ClearCookiesAsync();
            var person = await window.SignInAsync(app, role, role == "operator" ? "blitar-disnaker jember-disnaker tanjung-jabung-barat-disnaker" : "*");
            await ShowAsync(app, person, name, "/lkjip", phone, scheme);
        }
    }

    private static async Task ShowAsync(TestApp app, IPage page, string name, string address, bool phone, ColorScheme scheme)
    {
        Assert.Equal(200, await page.GoAsync(app, address));
        await page.ShootAsync($"{name}-tanpa-data-{(phone ? "ponsel" : "meja")}-{scheme}");

        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(width <= (phone ? 360 : 1280), $"{address} is {width} px wide.");
        Assert.True(await page.FaultsAsync() is { Length: 0 }, $"{address}: {string.Join("; ", await page.FaultsAsync())}");
    }

    private static async Task FillAsync(TestApp app)
    {
        var blitar = await Landscape.HandInAsync(app, "blitar-2022");
        await Landscape.HandInAsync(app, "jember-2023");
        var quarter = await Landscape.HandInAsync(app, "jember-2023-triwulan");
        await Landscape.HandInAsync(app, "tanjung-jabung-barat-2020");
        await Landscape.MoveAsync(app, quarter, "submitted", by: "Sri Operator");
        await Landscape.MoveAsync(app, quarter, "returned", "Serapan Triwulan II pada Program Pelatihan Kerja belum sama dengan SIPD; lampirkan buktinya.");
        await app.Storage.Documents.PutAsync(blitar, 1, new("laporan", "pdf", "application/pdf", "%PDF-1.7"u8.ToArray()), CancellationToken.None);
        await Landscape.MoveAsync(app, blitar, "published");
        string[] names = ["Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "Dinas Kesehatan", "Dinas Pendidikan", "Dinas Pekerjaan Umum dan Penataan Ruang", "Kecamatan Wlingi", "Inspektorat", "Dinas Sosial", "Dinas Perhubungan", "Satuan Polisi Pamong Praja"];
        string[] states = ["draft", "submitted", "inReview", "returned", "approved", "signedOff", "published", "draft", "submitted"];
        for (var i = 0; i < names.Length; i++)
        {
            await Landscape.PlantAsync(app, $"contoh-{i}", states[i], Landscape.Numbers(
                ("agencyAchievement", Landscape.Text(61.5m + (i * 6.35m))), ("absorption", Landscape.Text(97.1m - (i * 2.4m))), ("errors", i is 2 or 6 ? "3" : "0"),
                ("missingActuals", i == 3 ? "2" : "0"), ("verdict", i < 4 ? "tidak efisien" : "efisien"), ("parts", "9"), ("partsDone", "6")), name: names[i]);
        }

        await Landscape.RegisterAsync(app, "contoh-kosong", "Dinas Lingkungan Hidup");
    }
}
