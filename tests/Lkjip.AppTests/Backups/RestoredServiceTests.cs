using Lkjip.App.Triggers;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Signing;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Backups;

/// <summary>A service on a restored account goes on where the other was; queues are not in a backup.</summary>
public sealed class RestoredServiceTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Sweeper_OnARestoredAccount_SendsTheOpenJobAgain()
    {
        var time = new ManualTime();
        await using var before = await TestApp.StartAsync(azurite, null, time);
        await before.RegisterAsync();
        using var writer = await before.SignInAsync("operator");
        var job = await Sample.SubmitAsync(writer);
        using var backups = await TwoAccounts.NewAsync(azurite, before.Options);

        await backups.RestoreAsync(await backups.BackUpAsync());
        time.Now += TimeSpan.FromMinutes(6);
        await using var after = await TestApp.StartAsync(azurite, settings => settings with { Storage = backups.Target }, time);
        await after.Storage.EnsureCreatedAsync(CancellationToken.None);
        var waiting = await after.Storage.Queue.CountAsync(CancellationToken.None);
        await after.Services.GetServices<Trigger>().Single(trigger => trigger.Name == "sweeper").RunAsync(new TriggerPayload("{}"), CancellationToken.None);
        var sent = await after.Storage.Queue.CountAsync(CancellationToken.None);
        await after.RunJobAsync(job);

        Assert.Equal((0, 1), (waiting, sent));
        Assert.Equal(Job.Done, (await after.Storage.Jobs.FindAsync(Signatories.Key, job, CancellationToken.None))!.State);
        Assert.NotEmpty(await after.Storage.Documents.ListAsync(Signatories.Key, 1, CancellationToken.None).ToListAsync());
    }
}
