using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Pages;
using Lkjip.Azure.Stores;
using Microsoft.Playwright;

namespace Lkjip.AppTests.Runs;

/// <summary>A quarterly run of 200 agencies from the timer to the page, and again after what was wrong is put right.</summary>
public sealed class RunPageTests(AzuriteFixture azurite, BrowserFixture browser)
{
    private const int Agencies = 200;
    private static readonly string[] Without = ["dinas-003", "dinas-050", "dinas-101", "dinas-150", "dinas-199"];
    private static readonly string[] Broken = ["dinas-020", "dinas-120"];
    private const string OwnTemplate = "dinas-077";
    private static readonly string Page = $"/lkjip/putaran/{Quarter.Region}/{Quarter.Period}";

    [Fact]
    public async Task Run_TwoHundredAgencies_PageTellsTheTruthAndAgainDoesOnlyTheRest()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        var names = await PrepareAsync(app);
        await using var window = await browser.NewWindowAsync();
        var page = await window.SignInAsync(app, "planner", "*");
        await Quarter.TimerAsync(app, "quarterly");
        await page.GoAsync(app, Page);
        await page.ShootAsync("putaran-direncanakan");
        await Quarter.DrainAsync(app, loops: 1, rounds: 40);
        await page.GetByText("Dokumen sedang dibuat").WaitForAsync();
        await page.ShootAsync("putaran-berjalan");
        Assert.Equal(1, await page.Locator("[data-run]").CountAsync());

        await Quarter.DrainAsync(app, loops: 4);
        await EndAsync(page);

        Assert.Equal((192, 0, 5, 3), await CountsAsync(page));
        Assert.Equal(192, await MadeAsync(app, names));
        Assert.Equal(0, await page.Locator("[data-run]").CountAsync());
        Assert.Equal(Without.Select(name => $"Dinas {name}"), await NamesAsync(page, app, "missing"));
        Assert.Equal([.. Broken.Append(OwnTemplate).Order(StringComparer.Ordinal).Select(name => $"Dinas {name}")], await NamesAsync(page, app, "failed"));
        var reasons = await page.Locator(".run-notes").AllInnerTextsAsync();
        Assert.Equal(2, reasons.Count(reason => reason.Contains("rusak", StringComparison.Ordinal)));
        Assert.Single(reasons, reason => reason.Contains("laporan-triwulan-jember.docx bermasalah", StringComparison.Ordinal));
        // Nobody was told of a report that is not handed in, and nobody twice.
        Assert.Equal(192 - 10, app.Mails.Length);
        await page.ShootAsync("putaran-gagal");
        await page.GoAsync(app, Page);
        await page.ShootAsync("putaran-selesai");

        await RepairAsync(app);
        await page.GoAsync(app, Page);
        Assert.Contains("5 perangkat daerah akan dikerjakan", await page.Locator(".run-again").InnerTextAsync(), StringComparison.Ordinal);
        await page.ShootAsync("putaran-sebelum-lagi");
        await page.GetByRole(AriaRole.Button, new() { Name = "Jalankan lagi yang belum" }).ClickAsync();
        await page.Locator("[data-run]").WaitForAsync();
        await Quarter.DrainAsync(app, loops: 1);
        await Quarter.DrainAsync(app, loops: 4);
        await EndAsync(page);

        Assert.Equal((197, 0, 3, 0), await CountsAsync(page));
        Assert.Equal(197, await MadeAsync(app, names));
        var again = await Task.WhenAll(names.Select(async name => (name, Count: (await Quarter.JobsAsync(app, Quarter.Key(name))).Count(job => job.Id.StartsWith("run-r2-", StringComparison.Ordinal)))));
        Assert.Equal(
            [.. Broken.Concat(Without[..2]).Append(OwnTemplate).Order(StringComparer.Ordinal)], again.Where(pair => pair.Count > 0).Select(pair => pair.name).Order(StringComparer.Ordinal));
        Assert.All(again, pair => Assert.True(pair.Count <= 1));
        await page.ShootAsync("putaran-lagi");
        await page.GoAsync(app, "/lkjip/putaran?periode=2023-Q3");
        Assert.Equal(["197", "0", "3", "0"], await page.Locator(".runs tbody .num").AllInnerTextsAsync());
        await page.ShootAsync("putaran-daftar");
        await ShootPhoneAsync(app);
    }

    [Fact]
    public async Task Report_BrokenData_IsExplainedAndNotOurFailure()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "rusak");
        await Quarter.StoreAsync(app, "rusak", content: """{"schemaVersion":"1.0","agency":"rusak"}""");
        using var caller = await app.SignInAsync("planner");

        using var answer = await caller.GetAsync(new Uri($"/lkjip/laporan/rusak/{Quarter.Period}", UriKind.Relative));

        await answer.ProblemAsync(422, "report-unreadable");
    }

    [Fact]
    public async Task Run_ByRole_IsForThePlannersOfTheRegion()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "ada");
        await Quarter.RegisterAsync(app, "lain", region: "blitar");
        using var own = await Quarter.SignInPlannerAsync(app, "jember");
        // An agency of the region is not the region: its planner sees nothing of the others.
        using var other = await app.SignInAsync("planner", "ada,lain");
        using var administrator = await app.SignInAsync("administrator", "lain");
        const string address = "/lkjip/api/regions/jember/runs/2023-Q3";

        using var refused = await other.PostAsync(address, null);
        using var unknown = await own.GetAsync(new Uri(address, UriKind.Relative));
        using var begun = await own.PostAsync(address, null);
        await Quarter.DrainAsync(app);
        using var seen = await administrator.GetAsync(new Uri($"{address}?state=missing", UriKind.Relative));

        await refused.ProblemAsync(403, "region-forbidden");
        await unknown.ProblemAsync(404, "run-unknown");
        Assert.Equal(System.Net.HttpStatusCode.Accepted, begun.StatusCode);
        var run = await seen.JsonAsync();
        Assert.Equal(("ended", 1, 1), (run["state"]!.GetValue<string>(), run["counts"]!["missing"]!.GetValue<int>(), run["lines"]!.AsArray().Count));
    }

    private static async Task<List<string>> PrepareAsync(TestApp app)
    {
        var names = Enumerable.Range(0, Agencies).Select(i => $"dinas-{i:D3}").ToList();
        await File.WriteAllBytesAsync(Path.Combine(app.TemplateFolder, "laporan-triwulan-jember.docx"), TestTemplates.Word("{{#sasaran}} tanpa penutup"));
        await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (name, _) =>
        {
            await Quarter.RegisterAsync(app, name, template: name == OwnTemplate ? "jember" : null);
            if (!Without.Contains(name))
            {
                await Quarter.StoreAsync(
                    app, name, name.EndsWith("10", StringComparison.Ordinal) || name.StartsWith("dinas-16", StringComparison.Ordinal) && name[^1] > '1' ? "draft" : "submitted",
                    Broken.Contains(name) ? """{"schemaVersion":"1.0","agency":"rusak"}""" : null);
            }
        });
        return names;
    }

    private static async Task RepairAsync(TestApp app)
    {
        File.Copy(
            Path.Combine(app.TemplateFolder, "laporan-triwulan.docx"), Path.Combine(app.TemplateFolder, "laporan-triwulan-jember.docx"), overwrite: true);
        foreach (var name in Broken.Concat(Without[..2]))
        {
            await Quarter.StoreAsync(app, name);
        }
    }

    // Counted in the storage, not taken from the run.
    private static async Task<int> MadeAsync(TestApp app, List<string> names)
    {
        var made = 0;
        foreach (var name in names)
        {
            var documents = await app.Storage.Documents.ListAsync(Quarter.Key(name), null, CancellationToken.None).ToListAsync();
            made += documents.Select(document => document.Name).Order(StringComparer.Ordinal).SequenceEqual(["buku-kerja", "laporan"]) ? 1 : 0;
        }

        return made;
    }

    // The page shows itself anew when the run has ended.
    private static async Task EndAsync(IPage page)
    {
        await page.Locator("[data-run]").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await page.WaitForLoadStateAsync();
    }

    private static async Task<(int Done, int Planned, int Missing, int Failed)> CountsAsync(IPage page)
    {
        async Task<int> CountAsync(string state) => int.Parse(
            await page.Locator($"[data-run-count={state}]").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        return (await CountAsync("done"), await CountAsync("planned"), await CountAsync("missing"), await CountAsync("failed"));
    }

    private static async Task<IEnumerable<string>> NamesAsync(IPage page, TestApp app, string state)
    {
        await page.GoAsync(app, $"{Page}?hasil={state}");
        return (await page.Locator(".run-lines tbody th").AllInnerTextsAsync()).Select(text => text.Trim());
    }

    private async Task ShootPhoneAsync(TestApp app)
    {
        await using var window = await browser.NewWindowAsync(phone: true);
        var page = await window.SignInAsync(app, "administrator", "*");
        foreach (var (address, name) in new[] { (Page, "putaran-ponsel"), ($"{Page}?hasil=missing", "putaran-tanpa-data-ponsel"), ("/lkjip/putaran?periode=2023-Q3", "putaran-daftar-ponsel"), ("/lkjip/administrasi/wilayah?wilayah=jember", "wilayah-ponsel") })
        {
            await page.GoAsync(app, address);
            await page.ShootAsync(name);
        }
    }
}
