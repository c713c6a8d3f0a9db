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
        using var pump = new QueuePump(
            app.Services.GetRequiredService<StorageGate>(), app.Storage, triggers, TimeProvider.System, NullLogger<QueuePump>.Instance);
        Assert.True(await pump.PumpOnceAsync(
            app.Storage.Queue, triggers.Single(trigger => trigger.Name == "jobs"), app.Storage.Poison, CancellationToken.None));
    }
}
