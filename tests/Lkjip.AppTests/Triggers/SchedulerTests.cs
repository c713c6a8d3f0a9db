using System.Globalization;
using Lkjip.App.Standalone;
using Lkjip.App.Triggers;
using Lkjip.App.Hosting;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lkjip.AppTests.Triggers;

public sealed class SchedulerTests(AzuriteFixture azurite)
{
    private static readonly Ncrontab EachHour = Ncrontab.Parse("0 0 * * * *");

    [Theory]
    // Never ran; down over no moment; down over one; down over many: one run makes up for all.
    [InlineData(null, "10:30", 0)]
    [InlineData("10:10", "10:30", 0)]
    [InlineData("10:10", "11:00:01", 1)]
    [InlineData("10:10", "17:30", 1)]
    public async Task Start_AfterDowntime_RunsOnceForWhatWasMissed(string? before, string now, int runs)
    {
        var time = new ManualTime { Now = At(before ?? now) };
        await using var app = await TestApp.StartAsync(azurite, time: time);
        var trigger = new CountingTrigger();
        if (before is not null)
        {
            await BeginAsync(app, time, trigger);
        }

        time.Now = At(now);
        await BeginAsync(app, time, trigger);
        await BeginAsync(app, time, trigger);

        Assert.Equal(runs, trigger.Payloads.Count);
        Assert.All(trigger.Payloads, payload => Assert.True(payload.IsPastDue()));
    }

    [Fact]
    public async Task Start_PastDue_TellsTheStatusAsTheHostDoes()
    {
        var time = new ManualTime { Now = At("10:10") };
        await using var app = await TestApp.StartAsync(azurite, time: time);
        var trigger = new CountingTrigger();
        await BeginAsync(app, time, trigger);
        time.Now = At("13:30");

        var status = await BeginAsync(app, time, trigger);

        Assert.Equal(
            """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"0001-01-01T00:00:00+00:00","Next":"2026-03-02T11:00:00+00:00","LastUpdated":"2026-03-02T10:10:00+00:00"},"IsPastDue":true}""",
            Assert.Single(trigger.Payloads).Text);
        Assert.Equal((At("13:30"), At("14:00")), (status!.Last, status.Next));
    }

    [Fact]
    public async Task Start_RunThatFails_IsTriedThreeTimesAndThenRemembered()
    {
        var time = new ManualTime { Now = At("10:10") };
        await using var app = await TestApp.StartAsync(azurite, time: time);
        var trigger = new CountingTrigger { Fails = true };
        await BeginAsync(app, time, trigger);
        time.Now = At("12:30");

        await BeginAsync(app, new HastyTime(time), trigger);

        Assert.Equal(3, trigger.Payloads.Count);
    }

    [Fact]
    public void Begin_ScheduleChanged_HasMissedNothing()
    {
        var folder = Directory.CreateTempSubdirectory("lkjip-timers-");
        var monitor = new ScheduleMonitor(new ScheduleMemory(folder.FullName));
        monitor.Begin("uji", EachHour, At("10:10"));

        var (_, isPastDue) = monitor.Begin("uji", Ncrontab.Parse("0 30 * * * *"), At("12:10"));
        var (status, later) = monitor.Begin("uji", Ncrontab.Parse("0 30 * * * *"), At("12:31"));

        Assert.Equal((false, true, At("12:30")), (isPastDue, later, status!.Next));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void Begin_EachFewSeconds_IsNotWatched()
    {
        var folder = Directory.CreateTempSubdirectory("lkjip-timers-");

        var (status, _) = new ScheduleMonitor(new ScheduleMemory(folder.FullName)).Begin("uji", Ncrontab.Parse("*/30 * * * * *"), At("10:10"));

        Assert.Null(status);
        Assert.Empty(folder.GetFiles());
        folder.Delete(recursive: true);
    }

    private static async Task<ScheduleStatus?> BeginAsync(TestApp app, TimeProvider time, Trigger trigger)
    {
        using var scheduler = new Scheduler(
            app.Services.GetRequiredService<StorageGate>(), app.Services.GetServices<Trigger>(), app.Services.GetRequiredService<Settings>(), time,
            NullLogger<Scheduler>.Instance);
        return await scheduler.BeginAsync(trigger, EachHour, CancellationToken.None);
    }

    private static DateTimeOffset At(string clock) => DateTimeOffset.Parse($"2026-03-02T{clock}Z", CultureInfo.InvariantCulture);

    private sealed class CountingTrigger : Trigger
    {
        public List<TriggerPayload> Payloads { get; } = [];

        public bool Fails { get; init; }

        public override string Name => "hitungan";

        public override string Binding => "timer";

        public override Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken)
        {
            Payloads.Add(payload);
            return Fails ? throw new InvalidOperationException("uji") : Task.FromResult("");
        }
    }

    // Waits are over at once.
    private sealed class HastyTime(TimeProvider clock) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => clock.GetUtcNow();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            TimeProvider.System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
