using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using Lkjip.App.Runs;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Runs;

public sealed class PlanRunTests(AzuriteFixture azurite)
{
    private static readonly Caller Planner = new("Perencana", ["planner"], []);

    [Theory]
    [InlineData("2023-10-10T16:59:00Z", "0 runs ordered.")]
    [InlineData("2023-10-10T17:00:00Z", "1 runs ordered: jember 2023-Q3.")]
    // A service that stood still for two months makes up for it, also over the turn of the year.
    [InlineData("2024-01-05T01:00:00Z", "1 runs ordered: jember 2023-Q3.")]
    [InlineData("2024-01-15T01:00:00Z", "2 runs ordered: jember 2023-Q3, jember 2023-Q4.")]
    public async Task Quarterly_AnyTime_OrdersWhatIsDueOnce(string now, string expected)
    {
        await using var app = await Quarter.StartAsync(azurite, Clock(now));

        var first = await Quarter.TimerAsync(app, "quarterly");
        var second = await Quarter.TimerAsync(app, "quarterly");

        Assert.Equal((expected, "0 runs ordered."), (first, second));
    }

    [Fact]
    public async Task Plan_AgenciesWithAndWithoutData_AreLinesAndOneJobEach()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "ada");
        await Quarter.RegisterAsync(app, "tanpa");
        await Quarter.RegisterAsync(app, "lain", region: "blitar");
        await Quarter.StoreAsync(app, "ada");
        await Quarter.TimerAsync(app, "quarterly");

        await Quarter.DrainAsync(app);

        var (run, lines) = await LookAsync(app);
        Assert.Equal((RunHead.Ended, 1, 1), (run.State, run.Counts.Done, run.Counts.Missing));
        Assert.Equal([("ada", RunLine.Done, 2), ("tanpa", RunLine.Missing, 0)], lines.Select(line => (line.Agency, line.State, line.Documents)));
        Assert.StartsWith("Belum ada data", lines[1].Reason, StringComparison.Ordinal);
        Assert.Single(app.Mails);
    }

    [Fact]
    public async Task Plan_Twice_AddsNothing()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "ada");
        await Quarter.StoreAsync(app, "ada");
        await Quarter.TimerAsync(app, "quarterly");
        await Quarter.DrainAsync(app);
        var before = await Quarter.JobsAsync(app, Quarter.Key("ada"));

        var plan = (await app.Storage.Jobs.FindAsync(Quarter.Run, "plan-due", CancellationToken.None))!;
        await RunAgainAsync(app, plan);
        await Quarter.DrainAsync(app);

        Assert.Equal(before, await Quarter.JobsAsync(app, Quarter.Key("ada")));
        Assert.Equal([(RunLine.Done, 1)], (await Quarter.LinesAsync(app)).Select(line => (line.State, line.Attempt)));
        Assert.Single(app.Mails);
    }

    [Theory]
    [InlineData("line-")]
    [InlineData("run-due-v1")]
    [InlineData("messages")]
    public async Task Plan_StorageGoneMidway_GoesOnWhereItWas(string lost)
    {
        var time = new ManualTime { Now = Quarter.AfterDeadline };
        var seen = 0;
        var broken = true;
        var transport = new FailingTransport(request =>
            broken && request.Method.Method is "PUT" or "POST" && request.Uri.ToUri().AbsoluteUri.Contains(lost, StringComparison.Ordinal) && Interlocked.Increment(ref seen) > 3);
        await using var app = await Quarter.StartAsync(azurite, time, settings => settings with { Storage = settings.Storage with { Transport = transport, MaxRetries = 0 } });
        for (var i = 0; i < 8; i++)
        {
            await Quarter.RegisterAsync(app, $"dinas-{i}");
            await Quarter.StoreAsync(app, $"dinas-{i}");
        }

        broken = false;
        await Quarter.TimerAsync(app, "quarterly");
        broken = true;
        var message = Assert.Single(await app.Storage.Queue.ReceiveAsync(2, TimeSpan.FromMinutes(1), CancellationToken.None));
        var runner = app.Services.GetRequiredService<JobRunner>();
        var plan = JobMessage.TryParse(message.Text)!;
        if (lost != "messages")
        {
            // A queue that is down does not stop the planning: the sweeper sends the messages later.
            await Assert.ThrowsAnyAsync<Exception>(() => runner.RunAsync(plan, CancellationToken.None));
        }
        else
        {
            await runner.RunAsync(plan, CancellationToken.None);
        }

        broken = false;
        await runner.RunAsync(plan, CancellationToken.None);
        time.Now += TimeSpan.FromMinutes(6);
        await Quarter.TimerAsync(app, "sweeper");
        await Quarter.DrainAsync(app, 2);
        await Quarter.TimerAsync(app, "sweeper");

        Assert.True(seen > 3);
        var run = (await app.Storage.Runs.FindAsync(Quarter.Run, CancellationToken.None))!;
        Assert.Equal((RunHead.Ended, 8), (run.State, run.Counts.Done));
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Quarter.JobsAsync(app, Quarter.Key($"dinas-{i}")))), jobs => Assert.Single(jobs));
    }

    [Fact]
    public async Task Plan_MoreAgenciesThanOneJobTakes_GoesOnInAnother()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        var names = Enumerable.Range(0, RegionWalk.MostInOneJob + 5).Select(i => $"dinas-{i:D5}").ToList();
        await Parallel.ForEachAsync(names, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (name, _) => await Quarter.RegisterAsync(app, name));
        await Quarter.TimerAsync(app, "quarterly");

        await Quarter.DrainAsync(app);

        Assert.Equal(["plan-due", "plan-due.dinas-00999"], (await Quarter.JobsAsync(app, Quarter.Run)).Select(job => job.Id).Order(StringComparer.Ordinal));
        Assert.Equal(names, (await Quarter.LinesAsync(app)).Select(line => line.Agency));
        Assert.Equal(RunHead.Ended, (await LookAsync(app)).Run.State);
    }

    [Fact]
    public async Task Plan_Requests_GrowWithTheRegionAndNotWithTheCountry()
    {
        var (counted, requests) = (false, 0);
        var transport = new FailingTransport(_ => { requests += counted ? 1 : 0; return false; });
        await using var app = await Quarter.StartAsync(
            azurite, new ManualTime { Now = Quarter.AfterDeadline }, settings => settings with { Storage = settings.Storage with { Transport = transport } });
        for (var i = 0; i < 60; i++)
        {
            await Quarter.RegisterAsync(app, $"dinas-{i:D2}", region: i < 20 ? Quarter.Region : "blitar");
        }

        await Quarter.StoreAsync(app, "dinas-00");
        await Quarter.TimerAsync(app, "quarterly");
        var message = JobMessage.TryParse(Assert.Single(await app.Storage.Queue.ReceiveAsync(2, TimeSpan.FromMinutes(1), CancellationToken.None)).Text)!;
        counted = true;
        await app.Services.GetRequiredService<JobRunner>().RunAsync(message, CancellationToken.None);
        counted = false;

        // Without data an agency costs a read and a write, with data five requests more; the frame of the job some twenty.
        Assert.InRange(requests, 20 * 2, (20 * 2) + 5 + 20);
    }

    [Fact]
    public async Task Plan_GivenUp_IsAFailedRunThatCanBeOrderedAgain()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "tanpa");
        await Quarter.TimerAsync(app, "quarterly");
        var plan = new JobMessage(Quarter.Run.Agency, Quarter.Period, "plan-due");
        for (var time = 0; time < 5; time++)
        {
            var taken = await app.Storage.Jobs.TakeAsync(plan.Report, plan.Job, "uji", TimeSpan.FromMinutes(1), CancellationToken.None);
            await app.Storage.Jobs.ReleaseAsync(taken.Job!, "terputus", CancellationToken.None);
        }

        await app.Services.GetRequiredService<JobRunner>().GiveUpAsync(plan, CancellationToken.None);
        var failed = (await LookAsync(app)).Run;

        var (problem, _) = await app.Services.GetRequiredService<RunOrder>().PlaceAsync(Quarter.Run, Planner, CancellationToken.None);
        await Quarter.DrainAsync(app);

        Assert.Equal((RunHead.Failed, true), (failed.State, failed.Reason!.StartsWith("Gagal", StringComparison.Ordinal)));
        Assert.Null(problem);
        Assert.Equal((RunHead.Ended, "r2", 2), await RoundAsync(app));
    }

    [Fact]
    public async Task Plan_AgencyLeftTheRegion_LosesItsLine()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "tetap");
        await Quarter.RegisterAsync(app, "pindah");
        await Quarter.TimerAsync(app, "quarterly");
        await Quarter.DrainAsync(app);
        await Quarter.RegisterAsync(app, "pindah", region: "blitar");

        await app.Services.GetRequiredService<RunOrder>().PlaceAsync(Quarter.Run, Planner, CancellationToken.None);
        await Quarter.DrainAsync(app);

        Assert.Equal(["tetap"], (await Quarter.LinesAsync(app)).Select(line => line.Agency));
    }

    [Fact]
    public async Task Plan_Draft_MakesDocumentsAndTellsNobody()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "konsep");
        await Quarter.StoreAsync(app, "konsep", state: "draft");
        await Quarter.TimerAsync(app, "quarterly");

        await Quarter.DrainAsync(app);

        var line = Assert.Single((await LookAsync(app)).Lines);
        Assert.Equal((RunLine.Done, true, 2), (line.State, line.FromDraft, line.Documents));
        Assert.Empty(app.Mails);
        Assert.Contains("belum diajukan", Assert.Single(await Quarter.JobsAsync(app, Quarter.Key("konsep"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Plan_DocumentsAreThere_IsDoneAtOnce()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "ada");
        await Quarter.StoreAsync(app, "ada");
        await app.Storage.Jobs.AddAsync(Quarter.Key("ada"), 1, new NewJob("render") { Id = "sendiri" }, "uji", CancellationToken.None);
        await app.Services.GetRequiredService<JobRunner>().RunAsync(new JobMessage("ada", Quarter.Period, "sendiri"), CancellationToken.None);
        await Quarter.TimerAsync(app, "quarterly");

        await Quarter.DrainAsync(app);

        var line = Assert.Single((await LookAsync(app)).Lines);
        Assert.Equal((RunLine.Done, null, 2), (line.State, line.Job, line.Documents));
        Assert.Single(await Quarter.JobsAsync(app, Quarter.Key("ada")));
    }

    [Fact]
    public async Task Order_DoubleClick_IsOneRound()
    {
        await using var app = await Quarter.StartAsync(azurite, new ManualTime { Now = Quarter.AfterDeadline });
        await Quarter.RegisterAsync(app, "ada");
        var order = app.Services.GetRequiredService<RunOrder>();

        var answers = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => order.PlaceAsync(Quarter.Run, Planner, CancellationToken.None)));
        await Quarter.TimerAsync(app, "quarterly");
        await Quarter.DrainAsync(app);

        Assert.All(answers, answer => Assert.True(answer.Problem is { Code: "run-planning" } || answer.Job!.Id == "plan-r1"));
        Assert.Equal(["plan-due", "plan-r1"], (await Quarter.JobsAsync(app, Quarter.Run)).Select(job => job.Id));
        Assert.Equal((RunHead.Ended, RunHead.Due, 2), await RoundAsync(app));
    }

    private static async Task<(string State, string Round, int Rounds)> RoundAsync(TestApp app)
    {
        var run = (await LookAsync(app)).Run;
        return (run.State, run.Round, run.Rounds);
    }

    private static async Task<(RunHead Run, IReadOnlyList<RunLine> Lines)> LookAsync(TestApp app) =>
        (await app.Services.GetRequiredService<RunKeeper>().LookAsync(Quarter.Run, CancellationToken.None))!.Value;

    // As if the process had died before it could write that the job is done.
    private static async Task RunAgainAsync(TestApp app, Job plan) =>
        await app.Services.GetServices<JobKind>().Single(kind => kind.Name == plan.Kind)
            .RunAsync(new JobProgress(app.Storage, plan, TimeSpan.FromMinutes(1)), CancellationToken.None);

    private static ManualTime Clock(string now) => new() { Now = DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture) };
}
