using Lkjip.AppTests.Form;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Pages.States;

/// <summary>Every page of the product in each of its states, in the order in which people meet them. To add one, add its line.</summary>
internal static class PageStates
{
    private const string Blitar = "/lkjip/laporan/blitar-disnaker/2022";
    private const string Jember = "/lkjip/laporan/jember-disnaker/2023";
    private const string Office = "/lkjip/administrasi";
    private const string Run = "/lkjip/putaran/jember/2023-Q3";
    private const string Region = "/lkjip/dasbor/wilayah/contoh/2022";

    /// <summary>All states.</summary>
    public static IReadOnlyList<PageState> All { get; } =
    [
        new(Scenes.New, "masuk", null, "/lkjip/masuk"),
        new(Scenes.New, "belum-masuk", null, "/lkjip") { Status = 200 },
        new(Scenes.New, "beranda-kosong", "planner", "/lkjip"),
        new(Scenes.New, "beranda-tanpa-penugasan", "operator", "/lkjip") { Agencies = "belum-ada" },
        new(Scenes.New, "administrasi", "administrator", Office),
        new(Scenes.New, "pengguna-kosong", "administrator", $"{Office}/pengguna?cari=tidak-ada"),
        new(Scenes.New, "pekerjaan-kosong", "administrator", $"{Office}/pekerjaan"),
        new(Scenes.New, "wilayah-kosong", "administrator", $"{Office}/wilayah"),
        new(Scenes.New, "putaran-kosong", "planner", "/lkjip/putaran"),
        new(Scenes.New, "masalah", "operator", "/lkjip/masalah") { Status = 404 },
        new(Scenes.New, "tautan-rusak", null, "/lkjip/tandatangan/tidak-sah") { Status = 404 },
        new(Scenes.New, "periksa-tidak-dikenal", null, "/lkjip/periksa/blitar-disnaker/2022/1/0123456789abcdef") { Status = 404 },

        new(Scenes.Draft, "beranda", "planner", "/lkjip"),
        new(Scenes.Draft, "beranda-operator", "operator", "/lkjip"),
        new(Scenes.Draft, "daftar-laporan", "planner", "/lkjip/laporan"),
        new(Scenes.Draft, "daftar-laporan-saringan-kosong", "planner", "/lkjip/laporan?tahun=2021"),
        new(Scenes.Draft, "dasbor-perangkat-daerah", "planner", "/lkjip/dasbor/perangkat-daerah/blitar-disnaker"),
        new(Scenes.Draft, "dasbor-wilayah", "planner", "/lkjip/dasbor/wilayah/blitar/2022"),
        new(Scenes.Draft, "buku-kerja", "operator", $"{Blitar}/buku-kerja"),
        new(Scenes.Draft, "impor-anggaran", "operator", $"{Blitar}/impor-anggaran"),
        new(Scenes.Draft, "templat", "planner", "/lkjip/templat"),
        new(Scenes.Draft, "templat-tag", "planner", "/lkjip/templat/tag"),
        new(Scenes.Draft, "perangkat-daerah", "administrator", $"{Office}/perangkat-daerah"),
        new(Scenes.Draft, "perangkat-daerah-ubah", "administrator", $"{Office}/perangkat-daerah/ubah?id=blitar-disnaker"),
        new(Scenes.Draft, "kebijakan", "administrator", $"{Office}/kebijakan"),
        new(Scenes.Draft, "kebijakan-wilayah", "administrator", $"{Office}/kebijakan/blitar"),
        new(Scenes.Draft, "kebijakan-skala", "administrator", $"{Office}/kebijakan/blitar?skala=baru"),
        new(Scenes.Draft, "kebijakan-skala-salah", "administrator", $"{Office}/kebijakan/blitar?skala=baru") { Do = LeaveGapAsync },
        new(Scenes.Draft, "templat-versi-kosong", "administrator", "/lkjip/templat/umum/rencana-aksi"),
        new(Scenes.Draft, "templat-versi", "administrator", "/lkjip/templat/umum/laporan"),
        new(Scenes.Draft, "templat-versi-salah", "administrator", "/lkjip/templat/umum/laporan/1"),
        new(Scenes.Draft, "templat-versi-berlaku", "administrator", "/lkjip/templat/umum/laporan/2"),
        new(Scenes.Draft, "templat-bukan-word", "administrator", "/lkjip/templat/umum/laporan") { Do = UploadTextAsync },
        new(Scenes.Draft, "dasbor", "planner", "/lkjip/dasbor"),
        new(Scenes.Draft, "laporan", "operator", Blitar),
        new(Scenes.Draft, "laporan-tersimpan", "operator", $"{Blitar}?tersimpan=1"),
        new(Scenes.Draft, "laporan-belum-ada", "operator", "/lkjip/laporan/blitar-disnaker/2020") { Status = 404 },
        new(Scenes.Draft, "laporan-perangkat-lain", "operator", Blitar) { Agencies = "jember-disnaker", Status = 403 },
        new(Scenes.Draft, "formulir", "operator", $"{Blitar}/ubah"),
        new(Scenes.Draft, "formulir-identitas", "operator", $"{Blitar}/ubah/identitas"),
        new(Scenes.Draft, "formulir-anggaran", "operator", $"{Blitar}/ubah/anggaran"),
        new(Scenes.Draft, "formulir-organisasi", "operator", $"{Blitar}/ubah/organisasi"),
        new(Scenes.Draft, "formulir-renstra", "operator", $"{Blitar}/ubah/renstra"),
        new(Scenes.Draft, "formulir-indikator", "operator", $"{Blitar}/ubah/indikator"),
        new(Scenes.Draft, "formulir-perjanjian", "operator", $"{Blitar}/ubah/perjanjian"),
        new(Scenes.Draft, "formulir-capaian", "operator", $"{Blitar}/ubah/capaian"),
        new(Scenes.Draft, "formulir-pendukung", "operator", $"{Blitar}/ubah/pendukung"),
        new(Scenes.Draft, "formulir-analisis", "operator", $"{Blitar}/ubah/analisis"),
        new(Scenes.Draft, "formulir-tambahan", "operator", $"{Blitar}/ubah/tambahan"),
        new(Scenes.Draft, "formulir-kebijakan", "operator", $"{Blitar}/ubah/kebijakan"),
        new(Scenes.Draft, "formulir-dibaca", "reviewer", $"{Blitar}/ubah/identitas"),
        new(Scenes.Draft, "formulir-isian-salah", "operator", $"{Blitar}/ubah/capaian") { Do = TypeUnreadableAsync, Alone = true },
        new(Scenes.Draft, "formulir-bertabrakan", "operator", $"{Blitar}/ubah/capaian") { Do = CollideAsync, Alone = true },
        new(Scenes.Draft, "formulir-terputus", "operator", $"{Blitar}/ubah/capaian") { Do = TypeOfflineAsync, Alone = true },
        new(Scenes.Draft, "narasi", "operator", $"{Blitar}/ubah/narasi"),
        new(Scenes.Draft, "narasi-angka", "operator", $"{Blitar}/ubah/narasi") { Do = PickFigureAsync },
        new(Scenes.Draft, "narasi-pratinjau", "operator", $"{Blitar}/ubah/narasi") { Do = PreviewAsync },
        new(Scenes.Draft, "angka", "operator", $"{Blitar}/angka?cari=serapan"),
        new(Scenes.Draft, "angka-kosong", "operator", $"{Blitar}/angka?cari=tidak-ada-kata-ini"),
        new(Scenes.Draft, "reviu-belum-mulai", "reviewer", $"{Blitar}/reviu"),
        new(Scenes.Draft, "pekerjaan-gagal", "administrator", $"{Office}/pekerjaan"),
        new(Scenes.Draft, "pekerjaan-terbuka", "administrator", $"{Office}/pekerjaan?daftar=terbuka"),
        new(Scenes.Draft, "pengguna", "administrator", $"{Office}/pengguna"),
        new(Scenes.Draft, "pengguna-tersimpan", "administrator", $"{Office}/pengguna?tersimpan=ani@contoh.go.id"),
        new(Scenes.Draft, "pengguna-ubah", "administrator", $"{Office}/pengguna/ubah?nama=ani@contoh.go.id"),
        new(Scenes.Draft, "pengguna-baru", "administrator", $"{Office}/pengguna/ubah?nama=baru@contoh.go.id"),
        new(Scenes.Draft, "pengguna-salah", "administrator", $"{Office}/pengguna/ubah?nama=ani@contoh.go.id") { Do = AssignUnknownAsync },
        new(Scenes.Draft, "jejak", "administrator", $"{Office}/jejak"),
        new(Scenes.Draft, "jejak-kosong", "administrator", $"{Office}/jejak?oleh=bukan-siapa-pun"),
        new(Scenes.Draft, "bukan-wewenang", "operator", $"{Office}/pengguna") { Status = 403 },
        new(Scenes.Draft, "halaman-tidak-ada", "operator", "/lkjip/tidak-ada") { Status = 404 },

        new(Scenes.Submitted, "laporan", "operator", Jember),
        new(Scenes.Submitted, "laporan-pereviu", "reviewer", Jember),
        new(Scenes.Submitted, "reviu-belum-mulai", "reviewer", $"{Jember}/reviu"),

        new(Scenes.InReview, "laporan", "reviewer", Jember),
        new(Scenes.InReview, "reviu", "reviewer", $"{Jember}/reviu"),
        new(Scenes.InReview, "reviu-saringan", "reviewer", $"{Jember}/reviu?tingkat=error&putusan=belum"),
        new(Scenes.InReview, "reviu-saringan-kosong", "reviewer", $"{Jember}/reviu?putusan=dikembalikan"),
        new(Scenes.InReview, "reviu-belum-beralasan", "reviewer", $"{Jember}/reviu") { Do = DecideWithoutReasonAsync },
        new(Scenes.InReview, "reviu-dibaca", "operator", $"{Jember}/reviu"),

        new(Scenes.Returned, "laporan", "operator", Jember),
        new(Scenes.Returned, "reviu", "reviewer", $"{Jember}/reviu"),

        new(Scenes.Approved, "laporan-perencana", "planner", Blitar),
        new(Scenes.Approved, "laporan-operator", "operator", Blitar),
        new(Scenes.Approved, "laporan-penandatangan", "signatory", Blitar),
        new(Scenes.Approved, "tautan-baca", null, "{baca}"),
        new(Scenes.Approved, "tautan-tandatangan", null, "{tandatangan}"),
        new(Scenes.Approved, "tautan-belum-dibaca", null, "{tandatangan}") { Do = SignUnreadAsync },
        new(Scenes.Approved, "periksa", null, "{periksa}"),
        new(Scenes.Approved, "periksa-berubah", null, "{periksa}") { Do = CompareAsync },

        new(Scenes.Signed, "laporan-operator", "operator", Blitar),
        new(Scenes.Signed, "laporan-perencana", "planner", Blitar),
        new(Scenes.Signed, "tautan-sudah", null, "{tandatangan}"),

        new(Scenes.Run, "putaran", "planner", Run),
        new(Scenes.Run, "putaran-gagal", "planner", $"{Run}?hasil=failed"),
        new(Scenes.Run, "putaran-daftar", "planner", "/lkjip/putaran"),
        new(Scenes.Run, "putaran-belum-ada", "planner", "/lkjip/putaran/jember/2023-Q1"),
        new(Scenes.Run, "wilayah", "administrator", $"{Office}/wilayah"),
        new(Scenes.Run, "wilayah-ubah", "administrator", $"{Office}/wilayah?wilayah=jember"),
        new(Scenes.Run, "laporan-triwulan", "planner", "/lkjip/laporan/ada/2023-Q3"),
        new(Scenes.Run, "laporan-tidak-terbaca", "planner", "/lkjip/laporan/rusak/2023-Q3") { Status = 422 },

        new(Scenes.Regions, "beranda-operator", "operator", "/lkjip") { Agencies = "blitar-disnaker jember-disnaker tanjung-jabung-barat-disnaker" },
        new(Scenes.Regions, "beranda-perencana", "planner", "/lkjip"),
        new(Scenes.Regions, "beranda-pereviu", "reviewer", "/lkjip"),
        new(Scenes.Regions, "beranda-penandatangan", "signatory", "/lkjip"),
        new(Scenes.Regions, "beranda-administrator", "administrator", "/lkjip"),
        new(Scenes.Regions, "semua-laporan", "planner", "/lkjip/laporan?tahun=2022"),
        new(Scenes.Regions, "mulai-pilih", "planner", "/lkjip/laporan/baru"),
        new(Scenes.Regions, "mulai", "planner", "/lkjip/laporan/baru?perangkat=blitar-disnaker&periode=2023"),
        new(Scenes.Regions, "mulai-sudah-ada", "planner", "/lkjip/laporan/baru?perangkat=blitar-disnaker&periode=2022"),
        new(Scenes.Regions, "daftar", "planner", "/lkjip/dasbor"),
        new(Scenes.Regions, "daftar-kosong", "operator", "/lkjip/dasbor") { Agencies = "belum-ada" },
        new(Scenes.Regions, "wilayah", "reviewer", Region),
        new(Scenes.Regions, "wilayah-saring", "reviewer", $"{Region}?lampu=jauh&urut=capaian&arah=turun"),
        new(Scenes.Regions, "wilayah-tidak-cocok", "reviewer", $"{Region}?lampu=jauh&keadaan=published"),
        new(Scenes.Regions, "wilayah-bukan-anda", "operator", Region) { Agencies = "blitar-disnaker", Status = 403 },
        new(Scenes.Regions, "perangkat-tahunan", "operator", "/lkjip/dasbor/perangkat-daerah/blitar-disnaker"),
        new(Scenes.Regions, "perangkat-triwulan", "planner", "/lkjip/dasbor/perangkat-daerah/jember-disnaker?laporan=2023-Q3"),
        new(Scenes.Regions, "perangkat-belum-lengkap", "planner", "/lkjip/dasbor/perangkat-daerah/tanjung-jabung-barat-disnaker"),
        new(Scenes.Regions, "perangkat-kosong", "planner", "/lkjip/dasbor/perangkat-daerah/contoh-kosong"),
        new(Scenes.Regions, "publik", null, "/lkjip/publik?wilayah=blitar&tahun=2022"),
        new(Scenes.Regions, "publik-kosong", null, "/lkjip/publik?wilayah=jember&tahun=2022"),
        new(Scenes.Regions, "publik-laporan", null, "/lkjip/publik/blitar-disnaker/2022"),
        new(Scenes.Regions, "publik-belum-terbit", null, "/lkjip/publik/contoh-0/2022") { Status = 404 },
        new(Scenes.New, "publik-tertutup", null, "/lkjip/publik") { Status = 404 },
    ];

    private static async Task DecideWithoutReasonAsync(IPage page)
    {
        await page.Locator("[data-finding] input[type=radio][value=Returned]").First.CheckAsync();
        await page.Locator(".row-state .mark").First.WaitForAsync();
    }

    private static async Task TypeUnreadableAsync(IPage page)
    {
        await TypeAsync(page, "23 Kasus (115%)");
        await page.Locator("td[data-state=invalid]").WaitForAsync();
    }

    // Somebody else is quicker.
    private static async Task CollideAsync(IPage page)
    {
        await using var window = await page.Context.Browser!.NewContextAsync();
        await Walk.SignInAsync(window, new Uri(page.Url), "operator", "*");
        var other = await window.NewPageAsync();
        await other.GotoAsync(page.Url);
        await TypeAsync(other, "75");
        await other.SavedAsync();
        await TypeAsync(page, "76");
        await page.Locator("td[data-state=conflict]").WaitForAsync();
    }

    private static async Task TypeOfflineAsync(IPage page)
    {
        await page.Context.SetOfflineAsync(true);
        await TypeAsync(page, "78");
        await page.Locator("[data-status]", new() { HasText = "belum terkirim" }).WaitForAsync();
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Cell("capaian/i1/realisasi").FillAsync(text);
        await page.Cell("capaian/i1/realisasi").PressAsync("Tab");
    }

    private static async Task LeaveGapAsync(IPage page)
    {
        await page.Field("Id").First.FillAsync("kabupaten-2025");
        await page.Field("Nama").FillAsync("Peraturan Bupati 12/2025");
        foreach (var (row, from, to, label) in new[] { (0, "85", "100", "Baik"), (1, "0", "70", "Cukup") })
        {
            await page.Field($"Baris[{row}].Dari").FillAsync(from);
            await page.Field($"Baris[{row}].Sampai").FillAsync(to);
            await page.Field($"Baris[{row}].Predikat").FillAsync(label);
            await page.Field($"Baris[{row}].Termasuk").CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan skala" }).ClickAsync();
        await page.GetByText("Celah: nilai antara 70 dan 85").First.WaitForAsync();
    }

    private static async Task UploadTextAsync(IPage page)
    {
        await page.Field("berkas").SetInputFilesAsync(new FilePayload { Name = "naskah.docx", MimeType = "application/octet-stream", Buffer = [1, 2, 3] });
        await page.GetByRole(AriaRole.Button, new() { Name = "Unggah dan periksa" }).ClickAsync();
        await page.GetByText("jadi tidak disimpan").WaitForAsync();
    }

    private static async Task PickFigureAsync(IPage page)
    {
        await (await OpenTextAsync(page)).GetByRole(AriaRole.Button, new() { Name = "Sisipkan angka" }).ClickAsync();
        await page.Locator(".narrative-found button").First.WaitForAsync();
    }

    private static async Task PreviewAsync(IPage page)
    {
        await (await OpenTextAsync(page)).GetByRole(AriaRole.Button, new() { Name = "Pratinjau" }).ClickAsync();
        await page.Locator(".narrative-print").WaitForAsync();
    }

    // The background of the report, a text with figures.
    private static async Task<ILocator> OpenTextAsync(IPage page)
    {
        await page.Locator("details.texts[data-row=background]").EvaluateAsync("folded => { folded.open = true; }");
        return page.Locator("details.texts[data-row=background] lkjip-narrative");
    }

    private static async Task AssignUnknownAsync(IPage page)
    {
        await page.Field("tambah").FillAsync("bukan-perangkat");
        await page.Field("alasan").FillAsync("Uji");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
    }

    private static async Task SignUnreadAsync(IPage page)
    {
        await page.EvaluateAsync("() => document.querySelectorAll('[required]').forEach((field) => field.removeAttribute('required'))");
        await page.GetByRole(AriaRole.Button, new() { Name = "Setujui dan tanda tangani" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).WaitForAsync();
    }

    private static async Task CompareAsync(IPage page)
    {
        await page.GetByLabel("Berkas dokumen").SetInputFilesAsync(new FilePayload { Name = "laporan-diubah.docx", MimeType = "application/octet-stream", Buffer = [1, 2, 3] });
        await page.GetByRole(AriaRole.Button, new() { Name = "Periksa", Exact = true }).ClickAsync();
        await page.Locator(".verdict").WaitForAsync();
    }
}
