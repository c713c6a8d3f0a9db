using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;
using Xunit;
using static Lkjip.AppTests.Azure.Reports;

namespace Lkjip.AppTests.Azure;

public sealed class NoticeStoreTests(AzuriteFixture azurite)
{
    private readonly ManualTime time = new();

    [Fact]
    public async Task Plan_Twice_IsOneNotice()
    {
        var storage = await azurite.NewStorageAsync(time);
        var first = await PlanAsync(storage);
        await storage.Notices.BeginAsync(first, false, CancellationToken.None);

        var again = await PlanAsync(storage);

        Assert.Equal(Notice.Sending, again.State);
        Assert.Equal("blitar-disnaker.2022.v3.kepala dinas/1", again.CorrelationId);
        Assert.Single(await ToListAsync(storage.Notices.ListAsync(Key, 3, CancellationToken.None)));
        Assert.Empty(await ToListAsync(storage.Notices.ListAsync(Key, 2, CancellationToken.None)));
    }

    [Fact]
    public async Task Begin_ManyAtOnce_OneSends()
    {
        var storage = await azurite.NewStorageAsync(time);
        var notice = await PlanAsync(storage);

        var begun = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => storage.Notices.BeginAsync(notice, true, CancellationToken.None)));

        Assert.Single(begun, n => n is not null);
    }

    [Theory]
    [InlineData(MailOutcome.Sent, Notice.Sent)]
    [InlineData(MailOutcome.Refused, Notice.Refused)]
    [InlineData(MailOutcome.Unknown, Notice.Unknown)]
    public async Task Complete_Ended_IsNeverBegunAgain(MailOutcome outcome, string state)
    {
        var storage = await azurite.NewStorageAsync(time);
        var begun = await storage.Notices.BeginAsync(await PlanAsync(storage), false, CancellationToken.None);

        var ended = await storage.Notices.CompleteAsync(begun!, new MailResult(outcome, "alasan"), CancellationToken.None);

        Assert.Equal(state, ended!.State);
        Assert.Null(await storage.Notices.BeginAsync(await PlanAsync(storage), true, CancellationToken.None));
    }

    [Fact]
    public async Task Complete_Throttled_WaitsAndBeginsAgain()
    {
        var storage = await azurite.NewStorageAsync(time);
        var begun = await storage.Notices.BeginAsync(await PlanAsync(storage), false, CancellationToken.None);
        await storage.Notices.CompleteAsync(begun!, new(MailOutcome.Throttled, "429", TimeSpan.FromSeconds(30)), CancellationToken.None);

        Assert.Null(await storage.Notices.BeginAsync(await PlanAsync(storage), false, CancellationToken.None));
        time.Now += TimeSpan.FromSeconds(31);
        var again = await storage.Notices.BeginAsync(await PlanAsync(storage), false, CancellationToken.None);

        Assert.Equal(2, again!.Attempts);
    }

    [Fact]
    public async Task Begin_Interrupted_OnlyWhereRepeatsDoNoHarm()
    {
        var storage = await azurite.NewStorageAsync(time);
        await storage.Notices.BeginAsync(await PlanAsync(storage), false, CancellationToken.None);
        var interrupted = await PlanAsync(storage);

        Assert.Null(await storage.Notices.BeginAsync(interrupted, false, CancellationToken.None));
        Assert.NotNull(await storage.Notices.BeginAsync(interrupted, true, CancellationToken.None));
    }

    private static Task<Notice> PlanAsync(StorageClients storage) =>
        storage.Notices.PlanAsync(Key, 3, "kepala dinas/1", "kadis@example.go.id", CancellationToken.None);
}
