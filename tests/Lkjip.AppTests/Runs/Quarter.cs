using System.Text;
using System.Text.Json.Nodes;
using Lkjip.App.Hosting;
using Lkjip.App.Standalone;
using Lkjip.App.Triggers;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lkjip.AppTests.Runs;

/// <summary>A region in the third quarter of 2023: its agencies, their reports, the timers and the queue.</summary>
internal static class Quarter
{
    public const string Region = "jember";

    public const string Period = "2023-Q3";

    /// <summary>An hour after the operators' deadline, 10 October 2023 24.00 WIB.</summary>
    public static readonly DateTimeOffset AfterDeadline = new(2023, 10, 10, 18, 0, 0, TimeSpan.Zero);

    public static readonly ReportKey Run = RunKey.Of(Region, Period);

    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "templates/samples/jember-2023-triwulan.json"));

    public static ReportKey Key(string agency) => new(agency, Period);

    /// <summary>The service at a moment, with the product's own quarterly templates and a region.</summary>
    public static async Task<TestApp> StartAsync(AzuriteFixture azurite, ManualTime time, Func<Settings, Settings>? change = null)
    {
        var app = await TestApp.StartAsync(azurite, change, time);
        foreach (var name in new[] { "laporan-triwulan.docx", "buku-kerja-triwulan.xlsx" })
        {
            File.Copy(Path.Combine(Repository.Root, "templates", name), Path.Combine(app.TemplateFolder, name), overwrite: true);
        }

        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        await app.Storage.Regions.AddIfMissingAsync(
            new RegionRegistration { Id = Region, Name = "Kabupaten Jember", TimeZone = "WIB", PlannerEmails = ["perencana@jember.example"] }, CancellationToken.None);
        await HadRunAsync(app, RunKey.Of(Region, "2023-Q2"));
        return app;
    }

    public static Task RegisterAsync(TestApp app, string agency, string? template = null, string? email = null, string region = Region) => app.Storage.Agencies.PutAsync(
        new AgencyRegistration
        {
            Id = agency, Name = $"Dinas {agency}", RegionId = region, RegionName = "Kabupaten Jember", TimeZone = "WIB", Template = template, Email = email,
        }, CancellationToken.None);

    /// <summary>Stores the data of an agency straight in the storage: new, or as the next version.</summary>
    public static async Task StoreAsync(TestApp app, string agency, string state = "submitted", string? content = null)
    {
        var head = await app.Storage.Reports.FindAsync(Key(agency), CancellationToken.None);
        var written = await app.Storage.Reports.SaveAsync(Key(agency), new ReportWrite
        {
            Content = Encoding.UTF8.GetBytes(content ?? Data(agency)),
            IfMatch = head?.Tag,
            State = state,
            Names = new ReportNames($"Dinas {agency}", Region, "Kabupaten Jember", "Laporan Kinerja"),
            By = "uji",
        }, CancellationToken.None);
        Assert.True(written.Succeeded);
    }

    public static string Data(string agency)
    {
        var report = JsonNode.Parse(Text)!.AsObject();
        report["agency"]!["id"] = agency;
        report["agency"]!["name"] = $"Dinas {agency}";
        return report.ToJsonString();
    }

    public static Task<string> TimerAsync(TestApp app, string name) =>
        app.Services.GetServices<Trigger>().Single(trigger => trigger.Name == name)
            .RunAsync(new TriggerPayload("""{"IsPastDue":false}"""), CancellationToken.None);

    /// <summary>Works until the queue is empty or so many rounds were done, so many loops at once.</summary>
    public static async Task DrainAsync(TestApp app, int loops = 1, int rounds = int.MaxValue)
    {
        await Task.WhenAll(Enumerable.Range(0, loops).Select(async _ =>
        {
            var triggers = app.Services.GetServices<Trigger>().ToList();
            using var pump = new QueuePump(
                app.Services.GetRequiredService<StorageGate>(), app.Storage, triggers, TimeProvider.System, NullLogger<QueuePump>.Instance);
            var jobs = triggers.Single(trigger => trigger.Name == "jobs");
            for (var round = 0; round < rounds && await pump.PumpOnceAsync(app.Storage.Queue, jobs, app.Storage.Poison, CancellationToken.None); round++)
            {
                // The pump did the work.
            }
        }));
    }

    // The quarter before is not yet too old to be made up for; its run was ordered in its time.
    private static async Task HadRunAsync(TestApp app, ReportKey run)
    {
        await app.Storage.Jobs.AddAsync(run, 0, new NewJob("planRun") { Id = "plan-due" }, "uji", CancellationToken.None);
        var take = await app.Storage.Jobs.TakeAsync(run, "plan-due", "uji", TimeSpan.FromMinutes(1), CancellationToken.None);
        await app.Storage.Jobs.FinishAsync(take.Job!, "Selesai direncanakan.", null, CancellationToken.None);
    }

    public static async Task<IReadOnlyList<RunLine>> LinesAsync(TestApp app) =>
        await app.Storage.Runs.LinesAsync(Run, null, CancellationToken.None).ToListAsync();

    public static async Task<IReadOnlyList<Job>> JobsAsync(TestApp app, ReportKey key) =>
        await app.Storage.Jobs.ListAsync(key, CancellationToken.None).ToListAsync();

    /// <summary>A planner to whom the whole region is assigned.</summary>
    public static async Task<HttpClient> SignInPlannerAsync(TestApp app, string region)
    {
        const string name = "Perencana Wilayah";
        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        await app.Storage.Users.SaveAsync(
            new() { Name = name, Agencies = [], Regions = [region], UpdatedBy = "Uji", UpdatedAt = TimeProvider.System.GetUtcNow() }, CancellationToken.None);
        return await app.SignInAsync("planner", "", name);
    }
}
