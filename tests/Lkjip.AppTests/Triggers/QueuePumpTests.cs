using Lkjip.App.Hosting;
using Lkjip.App.Standalone;
using Lkjip.App.Triggers;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lkjip.AppTests.Triggers;

public sealed class QueuePumpTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task PumpOnce_FourthFailure_GivesTheMessageBack()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await FailAsync(app, times: 3);

        await PumpAsync(app);

        Assert.Equal(0, await app.Storage.Poison.CountAsync(CancellationToken.None));
        Assert.Equal(1, await app.Storage.Queue.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task PumpOnce_FifthFailure_MovesTheMessageToPoison()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await FailAsync(app, times: 4);

        await PumpAsync(app);

        Assert.Equal(0, await app.Storage.Queue.CountAsync(CancellationToken.None));
        var poison = Assert.Single(await app.Storage.Poison.ReceiveAsync(2, TimeSpan.FromMinutes(1), CancellationToken.None));
        Assert.Equal("pesan asing", poison.Text);
    }

    [Fact]
    public async Task PumpOnce_SixthDelivery_IsMovedWithoutBeingRun()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var job = await Sample.SubmitAsync(caller);
        for (var i = 0; i < 5; i++)
        {
            var message = Assert.Single(await app.Storage.Queue.ReceiveAsync(2, TimeSpan.FromMinutes(1), CancellationToken.None));
            await app.Storage.Queue.ReleaseAsync(message, TimeSpan.Zero, CancellationToken.None);
        }

        await PumpAsync(app);

        Assert.Equal(0, (await app.Storage.Jobs.FindAsync(new ReportKey(Sample.Agency, "2022"), job, CancellationToken.None))!.Attempts);
        Assert.Equal(1, await app.Storage.Poison.CountAsync(CancellationToken.None));
        Assert.Equal(0, await app.Storage.Queue.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task PumpOnce_MoreThanTwo_TakesTwoAndLeavesTheRest()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        for (var i = 0; i < 3; i++)
        {
            await app.Storage.Queue.SendAsync(new JobMessage("tidak-ada", "2022", "x"), TimeSpan.Zero, CancellationToken.None);
        }

        await PumpAsync(app);

        Assert.Equal(1, await app.Storage.Queue.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task PumpOnce_StoppedInTheMiddle_GivesTheMessageBackAtOnce()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        await app.Storage.Queue.SendTextAsync("pesan", CancellationToken.None);
        using var stop = new CancellationTokenSource();
        using var pump = PumpOf(app, [new Interrupted(stop)]);

        await pump.PumpOnceAsync(app.Storage.Queue, new Interrupted(stop), app.Storage.Poison, stop.Token);

        Assert.Equal("pesan", Assert.Single(await app.Storage.Queue.ReceiveAsync(2, TimeSpan.FromMinutes(1), CancellationToken.None)).Text);
    }

    [Fact]
    public void Backoff_EmptyQueue_DoublesFrom100MillisecondsTo5Seconds()
    {
        var backoff = new QueueBackoff(TimeSpan.FromSeconds(5), () => 0.5);

        var waits = Enumerable.Range(0, 8).Select(_ => backoff.Next(found: false).TotalMilliseconds).ToList();

        Assert.Equal([200, 300, 500, 900, 1700, 3300, 5000, 5000], waits);
        Assert.Equal(100, backoff.Next(found: true).TotalMilliseconds);
        Assert.Equal(200, backoff.Next(found: false).TotalMilliseconds);
    }

    private static async Task FailAsync(TestApp app, int times)
    {
        await app.Storage.EnsureCreatedAsync(CancellationToken.None);
        await app.Storage.Queue.SendTextAsync("pesan asing", CancellationToken.None);
        for (var i = 0; i < times; i++)
        {
            var message = Assert.Single(await app.Storage.Queue.ReceiveAsync(2, TimeSpan.FromMinutes(1), CancellationToken.None));
            await app.Storage.Queue.ReleaseAsync(message, TimeSpan.Zero, CancellationToken.None);
        }
    }

    private static async Task PumpAsync(TestApp app)
    {
        var triggers = app.Services.GetServices<Trigger>().ToList();
        using var pump = PumpOf(app, triggers);
        Assert.True(await pump.PumpOnceAsync(
            app.Storage.Queue, triggers.Single(trigger => trigger.Name == "jobs"), app.Storage.Poison, CancellationToken.None));
    }

    private static QueuePump PumpOf(TestApp app, IReadOnlyList<Trigger> triggers) =>
        new(app.Services.GetRequiredService<StorageGate>(), app.Storage, triggers, TimeProvider.System, NullLogger<QueuePump>.Instance);

    /// <summary>Is at work when the process is told to stop.</summary>
    private sealed class Interrupted(CancellationTokenSource stop) : Trigger
    {
        public override string Name => "jobs";

        public override string Binding => "msg";

        public override async Task<string> RunAsync(TriggerPayload payload, CancellationToken cancellationToken)
        {
            await stop.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
            return "";
        }
    }
}
