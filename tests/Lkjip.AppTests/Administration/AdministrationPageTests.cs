using System.Net;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Host;
using Lkjip.AppTests.Pages;
using Lkjip.AppTests.Runs;
using Lkjip.Azure.Stores;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Administration;

/// <summary>The pages of the administrators in a browser: agencies, jobs, audit trail.</summary>
public sealed class AdministrationPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const string Agencies = "/lkjip/administrasi/perangkat-daerah";
    private static readonly ReportKey Key = new(Sample.Agency, "2022");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Agency_Registered_IsListedAndChanged(bool script)
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync(script: script);
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, Agencies);
        await page.GetByRole(AriaRole.Link, new() { Name = "Daftarkan perangkat daerah" }).ClickAsync();
        await page.GetByLabel("Id", new() { Exact = true }).FillAsync("blitar-dinkes");
        await page.GetByLabel("Nama", new() { Exact = true }).FillAsync("Dinas Kesehatan");
        await page.GetByLabel("Id wilayah").FillAsync("blitar");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Data blitar-dinkes tersimpan.")).ToBeVisibleAsync();

        await page.GetByLabel("Cari nama atau id").FillAsync("kesehatan");
        await page.GetByRole(AriaRole.Button, new() { Name = "Cari" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Dinas Kesehatan", Exact = true }).ClickAsync();
        await page.GetByLabel("Surel pengingat").FillAsync("dinkes@contoh.go.id");
        await page.GetByLabel("Gaya laporan bawaan").SelectOptionAsync("blitar");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await page.WaitForURLAsync("**?tersimpan=blitar-dinkes");

        var agency = (await app.Storage.Agencies.FindAsync("blitar-dinkes", CancellationToken.None))!;
        Assert.Equal(("Dinas Kesehatan", "blitar", "Kabupaten Blitar", "blitar", "dinkes@contoh.go.id"), (agency.Name, agency.RegionId, agency.RegionName, agency.Template, agency.Email));
    }

    [Fact]
    public async Task Agency_ChangedMeanwhileOrTwice_IsRefused()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, $"{Agencies}/ubah?id={Sample.Agency}");
        var known = (await app.Storage.Agencies.FindAsync(Sample.Agency, CancellationToken.None))!;
        await app.Storage.Agencies.PutAsync(known with { Name = "Disnaker" }, CancellationToken.None);
        await page.GetByLabel("Nama", new() { Exact = true }).FillAsync("Dinas Lain");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();
        await Assertions.Expect(page.GetByText("sudah diubah orang lain")).ToBeVisibleAsync();
        Assert.Equal("Dinas Lain", await page.GetByLabel("Nama", new() { Exact = true }).InputValueAsync());

        await page.GoAsync(app, $"{Agencies}/ubah");
        await page.GetByLabel("Id", new() { Exact = true }).FillAsync(Sample.Agency);
        await page.GetByLabel("Nama", new() { Exact = true }).FillAsync("Dinas Kembar");
        await page.GetByLabel("Id wilayah").FillAsync("blitar");
        await page.GetByRole(AriaRole.Button, new() { Name = "Simpan" }).ClickAsync();

        await Assertions.Expect(page.GetByText("sudah terdaftar")).ToBeVisibleAsync();
        Assert.Equal("Disnaker", (await app.Storage.Agencies.FindAsync(Sample.Agency, CancellationToken.None))!.Name);
    }

    [Fact]
    public async Task PutAgency_WithAnOldTag_IsRefused()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/lkjip/api/agencies/{Sample.Agency}") { Content = Sample.Registration("blitar") };
        request.Headers.TryAddWithoutValidation("If-Match", "\"0000000000000000\"");

        using var answer = await administrator.SendAsync(request);

        await answer.ProblemAsync(412, "agency-stale");
    }

    [Fact]
    public async Task Jobs_SetAside_LeaveTheListAndStandInTheAuditTrail()
    {
        await using var app = await Visit.ServiceAsync(azurite);
        await FailAsync(app, "gagal-1", "Templat laporan-standar.docx bermasalah: isi, paragraf 3");
        await app.Storage.Foreign.KeepAsync("pesan entah dari mana", CancellationToken.None);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "administrator", "*");
        await page.GoAsync(app, "/lkjip/administrasi/pekerjaan");

        await page.GetByRole(AriaRole.Button, new() { Name = "Sisihkan Pembuatan dokumen" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Tidak ada pekerjaan yang gagal.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sisihkan pesan" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Tidak ada pesan asing.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "jejak audit" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Menyisihkan pekerjaan gagal:")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Menyisihkan pesan asing:")).ToBeVisibleAsync();
        Assert.Equal(Job.Failed, (await app.Storage.Jobs.FindAsync(Key, "gagal-1", CancellationToken.None))!.State);
    }

    [Fact]
    public async Task Audit_Search_FindsByPersonActionDayAndTarget()
    {
        var time = new ManualTime { Now = new(2026, 11, 20, 3, 0, 0, TimeSpan.Zero) };
        await using var app = await TestApp.StartAsync(azurite, time: time);
        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        await app.Storage.Audit.AddAsync(new(time.Now, "ani@contoh.go.id", "agency-changed", "blitar-disnaker"), CancellationToken.None);
        await app.Storage.Audit.AddAsync(new(time.Now.AddDays(-2), "budi@contoh.go.id", "agency-changed", "jember-disnaker"), CancellationToken.None);
        await app.Storage.Audit.AddAsync(new(time.Now.AddDays(-2), "budi@contoh.go.id", "user-added", "cici@contoh.go.id"), CancellationToken.None);
        using var administrator = await app.SignInAsync("administrator");

        async Task<string> FoundAsync(string query)
        {
            using var answer = await administrator.GetAsync(new Uri($"/lkjip/api/audit?month=2026-11&{query}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return string.Join(',', (await answer.JsonAsync())["entries"]!.AsArray().Select(entry => entry!["target"]!.GetValue<string>()));
        }

        Assert.Equal("blitar-disnaker", await FoundAsync("by=ANI"));
        Assert.Equal("cici@contoh.go.id", await FoundAsync("what=user-added"));
        Assert.Equal("blitar-disnaker", await FoundAsync("day=20"));
        Assert.Equal("jember-disnaker", await FoundAsync("target=jember&what=agency-changed"));
        Assert.Equal("", await FoundAsync("by=ani&day=18"));
        using var unreadable = await administrator.GetAsync(new Uri("/lkjip/api/audit?day=99", UriKind.Relative));
        await unreadable.ProblemAsync(400, "audit-query-invalid");
        using var page = await administrator.GetAsync(new Uri("/lkjip/administrasi/jejak?bulan=2026-11&oleh=budi&tindakan=user-added&tanggal=18&sasaran=cici", UriKind.Relative));
        var shown = await page.Content.ReadAsStringAsync();
        Assert.Contains("cici@contoh.go.id", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("jember-disnaker", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Layout_PlatformSignsIn_OffersItsSignOut()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, TrustsPlatform = true });
        using var client = app.Nobody();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/lkjip/templat/tag");
        request.Headers.Add("X-MS-CLIENT-PRINCIPAL", ProxiedCaller.Principal("planner", "*"));

        using var answer = await client.SendAsync(request);

        Assert.Contains("href=\"/.auth/logout\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task FailAsync(TestApp app, string id, string why)
    {
        await app.Storage.Jobs.AddAsync(Key, 1, new NewJob("render") { Id = id }, "uji", CancellationToken.None);
        var taken = await app.Storage.Jobs.TakeAsync(Key, id, "uji", TimeSpan.FromMinutes(1), CancellationToken.None);
        await app.Storage.Jobs.FailAsync(taken.Job!, why, CancellationToken.None);
    }
}
