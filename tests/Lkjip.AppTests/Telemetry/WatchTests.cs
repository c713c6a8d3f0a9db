using Lkjip.App.Hosting;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Security;
using Lkjip.AppTests.Triggers;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace Lkjip.AppTests.Telemetry;

public sealed class WatchTests(AzuriteFixture azurite)
{
    private static readonly ReportKey Key = new("dinas", "2022");

    [Fact]
    public async Task Watch_NothingThere_SaysSo() =>
        Assert.Equal("Watch: queue 0 waiting, oldest 0 s; poison 0; jobs 0 open, oldest 0 s, 0 failed; runs 0 open, 0 late.", await SentenceAsync((_, _) => Task.CompletedTask));

    [Fact]
    public async Task Watch_ThingsPiledUp_CountsEachAndTheAgeOfWhatIsDue() =>
        Assert.Matches(
            @"^Watch: queue 2 waiting, oldest [0-9]+ s; poison 2; jobs 4 open, oldest 600 s, 1 failed; runs 2 open, 1 late\.$", await SentenceAsync(PileUpAsync));

    private static async Task PileUpAsync(StorageClients storage, ManualTime time)
    {
        var end = CancellationToken.None;
        await storage.Runs.BeginAsync(RunKey.Of("lama", "2022-Q1"), RunHead.Due, "uji", end);
        time.Now += TimeSpan.FromHours(24);
        await storage.Runs.BeginAsync(RunKey.Of("baru", "2022-Q1"), RunHead.Due, "uji", end);
        var (putOff, returning, failed) = (await AddAsync(storage, "1"), await AddAsync(storage, "2"), await AddAsync(storage, "3"));
        await storage.Jobs.PostponeAsync(putOff, TimeSpan.FromHours(3), "surel", end);
        await storage.Jobs.PostponeAsync(returning, TimeSpan.FromMinutes(50), "surel", end);
        await storage.Jobs.FailAsync(failed, "rusak", end);
        time.Now += TimeSpan.FromMinutes(55);
        await AddAsync(storage, "4");
        time.Now += TimeSpan.FromMinutes(5);
        await AddAsync(storage, "5");
        await storage.Queue.SendAsync(new JobMessage("dinas", "2022", "4"), TimeSpan.Zero, end);
        await storage.Queue.SendAsync(new JobMessage("dinas", "2022", "1"), TimeSpan.FromHours(1), end);
        await storage.Poison.SendTextAsync("asing", end);
        await storage.Foreign.KeepAsync("asing juga", end);
    }

    private static Task<Job> AddAsync(StorageClients storage, string id) => storage.Jobs.AddAsync(Key, 1, new NewJob("render") { Id = id }, "uji", CancellationToken.None);

    // As the alerts find it: in the line of the log, once.
    private async Task<string> SentenceAsync(Func<StorageClients, ManualTime, Task> prepare)
    {
        var time = new ManualTime();
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 }, time);
        using var log = new CapturedLog(handler.Services.GetRequiredService<IEnumerable<ConsoleFormatter>>().OfType<LogLines>().Single());
        handler.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        await handler.Storage.EnsureCreatedAsync(CancellationToken.None);
        await prepare(handler.Storage, time);

        using var call = await handler.CallAsync("watch", HostCalls.Timer);

        Assert.Equal("Queue, jobs and runs were looked at.", await call.LineAsync());
        var line = Assert.Single(log.Text.Split('\n'), line => line.Contains("Watch:", StringComparison.Ordinal));
        Assert.Contains(" info Lkjip.App.Triggers.WatchTrigger ", line, StringComparison.Ordinal);
        return line[line.IndexOf("Watch:", StringComparison.Ordinal)..].TrimEnd('\r');
    }
}
