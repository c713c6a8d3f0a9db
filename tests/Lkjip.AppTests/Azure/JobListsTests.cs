using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Xunit;
using static Lkjip.AppTests.Azure.Reports;

namespace Lkjip.AppTests.Azure;

public sealed class JobListsTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Quiet = TimeSpan.FromMinutes(5);
    private readonly ManualTime time = new();

    [Fact]
    public async Task Postpone_Held_IsEarlyUntilItsTimeAndForgetsAttempts()
    {
        var storage = await azurite.NewStorageAsync(time);
        var job = await TakenAsync(storage, "a");

        var put = await storage.Jobs.PostponeAsync(job, TimeSpan.FromMinutes(20), "surel tidak terjangkau", CancellationToken.None);
        var early = await storage.Jobs.TakeAsync(Key, "a", "dua", Lease, CancellationToken.None);
        var swept = await storage.JobLists.SweepAsync(Quiet, 10, CancellationToken.None);
        time.Now += TimeSpan.FromMinutes(20);
        var again = await storage.Jobs.TakeAsync(Key, "a", "dua", Lease, CancellationToken.None);

        Assert.Equal((Job.Queued, 0), (put!.State, put.Attempts));
        Assert.Equal(TakeOutcome.Early, early.Outcome);
        Assert.Empty(swept.Quiet);
        Assert.Equal((TakeOutcome.Taken, 1, put.WaitingSince), (again.Outcome, again.Job!.Attempts, again.Job.WaitingSince));
    }

    [Fact]
    public async Task Sweep_PutOffJobWhoseMessageWasLost_FindsItAfterItsTime()
    {
        var storage = await azurite.NewStorageAsync(time);
        await storage.Jobs.PostponeAsync(await TakenAsync(storage, "a"), TimeSpan.FromMinutes(20), "nanti", CancellationToken.None);

        time.Now += TimeSpan.FromMinutes(25);

        Assert.Single((await storage.JobLists.SweepAsync(Quiet, 10, CancellationToken.None)).Quiet);
    }

    [Fact]
    public async Task Sweep_MoreThanRoom_GoesOnWhereItStoppedAndBeginsAnew()
    {
        var storage = await azurite.NewStorageAsync(time);
        foreach (var id in new[] { "a", "b", "c" })
        {
            await storage.Jobs.AddAsync(Key, 1, new NewJob("render") { Id = id }, "uji", CancellationToken.None);
            time.Now += TimeSpan.FromSeconds(1);
        }

        time.Now += Quiet;
        var rounds = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            var sweep = await storage.JobLists.SweepAsync(Quiet, 2, CancellationToken.None);
            rounds.Add(string.Join(' ', sweep.Quiet.Select(job => job.Id)));
            await storage.JobLists.SweptAsync(sweep, CancellationToken.None);
        }

        Assert.Equal(["c b", "a", "c b"], rounds);
    }

    [Fact]
    public async Task Failed_Jobs_AreListedNewestFirstInPages()
    {
        var storage = await azurite.NewStorageAsync(time);
        foreach (var id in new[] { "a", "b", "c" })
        {
            await storage.Jobs.FailAsync(await TakenAsync(storage, id), $"gagal {id}", CancellationToken.None);
            time.Now += TimeSpan.FromSeconds(1);
        }

        var first = await storage.JobLists.FailedAsync(null, 2, CancellationToken.None);
        var second = await storage.JobLists.FailedAsync(first.Next, 2, CancellationToken.None);

        Assert.Equal(["c", "b", "a"], first.Jobs.Concat(second.Jobs).Select(job => job.Id));
        Assert.Null(second.Next);
        Assert.Empty((await storage.JobLists.OpenAsync(null, 10, CancellationToken.None)).Jobs);
    }

    [Fact]
    public async Task Failed_ProcessDiedBeforeTheLine_IsHealedByTheSweeper()
    {
        var names = AzuriteFixture.NewNames();
        var plain = await azurite.NewStorageAsync(time, names: names);
        var held = await TakenAsync(plain, "a");
        var broken = await azurite.NewStorageAsync(time, new FailingTransport(request => request.Uri.ToString().Contains("failed", StringComparison.Ordinal)), names);

        await Assert.ThrowsAnyAsync<Exception>(() => broken.Jobs.FailAsync(held, "gagal", CancellationToken.None));
        Assert.Empty((await plain.JobLists.FailedAsync(null, 10, CancellationToken.None)).Jobs);
        await plain.JobLists.SweepAsync(Quiet, 10, CancellationToken.None);

        Assert.Equal("a", Assert.Single((await plain.JobLists.FailedAsync(null, 10, CancellationToken.None)).Jobs).Id);
        Assert.Empty((await plain.JobLists.OpenAsync(null, 10, CancellationToken.None)).Jobs);
    }

    [Fact]
    public async Task Retry_FailedJob_MovesItToTheOpenOnesAndStaleOnesAreRefused()
    {
        var storage = await azurite.NewStorageAsync(time);
        var failed = (await storage.Jobs.FailAsync(await TakenAsync(storage, "a"), "gagal", CancellationToken.None))!;

        var again = await storage.Jobs.RetryAsync(failed, CancellationToken.None);
        var twice = await storage.Jobs.RetryAsync(failed, CancellationToken.None);

        Assert.Equal((Job.Queued, 0), (again!.State, again.Attempts));
        Assert.Null(twice);
        Assert.Empty((await storage.JobLists.FailedAsync(null, 10, CancellationToken.None)).Jobs);
        Assert.Equal("a", Assert.Single((await storage.JobLists.OpenAsync(null, 10, CancellationToken.None)).Jobs).Id);
        Assert.Equal(TakeOutcome.Taken, (await storage.Jobs.TakeAsync(Key, "a", "dua", Lease, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Retry_RunningOrDone_IsRefused()
    {
        var storage = await azurite.NewStorageAsync(time);
        var running = await TakenAsync(storage, "a");

        Assert.Null(await storage.Jobs.RetryAsync(running, CancellationToken.None));
        var done = await storage.Jobs.FinishAsync(running, "selesai", null, CancellationToken.None);
        Assert.Null(await storage.Jobs.RetryAsync(done!, CancellationToken.None));
    }

    [Fact]
    public async Task Foreign_Text_IsCutAndInert()
    {
        var storage = await azurite.NewStorageAsync(time);

        await storage.Foreign.KeepAsync($"<script>\r\n\u0000\u202E{new string('x', 5000)}", CancellationToken.None);

        var kept = Assert.Single(await storage.Foreign.ListAsync(10, CancellationToken.None));
        Assert.Equal((5012, 300), (kept.Length, kept.Text.Length));
        Assert.DoesNotContain(kept.Text, character => char.IsControl(character) || character == '\u202E');
    }

    private async Task<Job> TakenAsync(StorageClients storage, string id)
    {
        await storage.Jobs.AddAsync(Key, 1, new NewJob("render") { Id = id }, "uji", CancellationToken.None);
        return (await storage.Jobs.TakeAsync(Key, id, "satu", Lease, CancellationToken.None)).Job!;
    }
}
