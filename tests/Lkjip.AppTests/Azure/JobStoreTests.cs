using Azure.Core;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Xunit;
using static Lkjip.AppTests.Azure.Reports;

namespace Lkjip.AppTests.Azure;

public sealed class JobStoreTests(AzuriteFixture azurite)
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);
    private readonly ManualTime time = new();

    [Fact]
    public async Task Take_Twice_SecondIsBusyUntilTheLeaseRunsOut()
    {
        var (storage, job) = await NewJobAsync();

        var first = await storage.Jobs.TakeAsync(Key, job.Id, "satu", Lease, CancellationToken.None);
        var second = await storage.Jobs.TakeAsync(Key, job.Id, "dua", Lease, CancellationToken.None);
        time.Now += Lease;
        var third = await storage.Jobs.TakeAsync(Key, job.Id, "tiga", Lease, CancellationToken.None);

        Assert.Equal([TakeOutcome.Taken, TakeOutcome.Busy, TakeOutcome.Taken], [first.Outcome, second.Outcome, third.Outcome]);
        Assert.Equal((2, "tiga"), (third.Job!.Attempts, third.Job.Owner));
    }

    [Fact]
    public async Task Take_ManyAtOnce_OneWins()
    {
        var (storage, job) = await NewJobAsync();

        var takes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => storage.Jobs.TakeAsync(Key, job.Id, $"{i}", Lease, CancellationToken.None)));

        Assert.Single(takes, t => t.Outcome == TakeOutcome.Taken);
        Assert.Equal(1, (await storage.Jobs.FindAsync(Key, job.Id, CancellationToken.None))!.Attempts);
    }

    [Theory]
    [InlineData("tidak-ada")]
    [InlineData("a/b?c#d\\e")]
    public async Task Take_Unknown_IsMissing(string id)
    {
        var storage = await azurite.NewStorageAsync();

        Assert.Equal(TakeOutcome.Missing, (await storage.Jobs.TakeAsync(Key, id, "x", Lease, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Renew_LeaseLost_IsNull()
    {
        var (storage, job) = await NewJobAsync();
        var lost = (await storage.Jobs.TakeAsync(Key, job.Id, "satu", Lease, CancellationToken.None)).Job!;
        time.Now += Lease;
        var held = (await storage.Jobs.TakeAsync(Key, job.Id, "dua", Lease, CancellationToken.None)).Job!;

        Assert.Null(await storage.Jobs.RenewAsync(lost, Lease, "Mengisi templat", 50, CancellationToken.None));
        Assert.Null(await storage.Jobs.FinishAsync(lost, "selesai", null, CancellationToken.None));
        var renewed = await storage.Jobs.RenewAsync(held, Lease, "Mengisi templat", 50, CancellationToken.None);

        Assert.Equal(("Mengisi templat", 50, "dua"), (renewed!.Step, renewed.Progress, renewed.Owner));
    }

    [Fact]
    public async Task Renew_AnswerLost_KeepsTheLease()
    {
        var names = AzuriteFixture.NewNames();
        var (plain, job) = await NewJobAsync(names);
        var taken = (await plain.Jobs.TakeAsync(Key, job.Id, "satu", Lease, CancellationToken.None)).Job!;
        var transport = new LossyTransport(r => r.Method == RequestMethod.Put);
        var storage = await azurite.NewStorageAsync(time, transport, names);

        var renewed = await storage.Jobs.RenewAsync(taken, Lease, "Mengisi templat", 50, CancellationToken.None);

        Assert.Equal(1, transport.Lost);
        Assert.NotNull(await storage.Jobs.FinishAsync(renewed!, "selesai", null, CancellationToken.None));
    }

    [Fact]
    public async Task Finish_Held_EndsAndRepeatsAreDropped()
    {
        var (storage, job) = await NewJobAsync();
        var held = (await storage.Jobs.TakeAsync(Key, job.Id, "satu", Lease, CancellationToken.None)).Job!;

        var ended = await storage.Jobs.FinishAsync(held, "2 dokumen dibuat", null, CancellationToken.None);

        Assert.Equal((Job.Done, 100, "2 dokumen dibuat"), (ended!.State, ended.Progress, ended.Message));
        Assert.Equal(TakeOutcome.Ended, (await storage.Jobs.TakeAsync(Key, job.Id, "dua", Lease, CancellationToken.None)).Outcome);
    }

    [Fact]
    public async Task Release_Held_CanBeTakenAtOnce()
    {
        var (storage, job) = await NewJobAsync();
        var held = (await storage.Jobs.TakeAsync(Key, job.Id, "satu", Lease, CancellationToken.None)).Job!;

        await storage.Jobs.ReleaseAsync(held, "penyimpanan terganggu", CancellationToken.None);

        var again = await storage.Jobs.TakeAsync(Key, job.Id, "dua", Lease, CancellationToken.None);
        Assert.Equal((TakeOutcome.Taken, 2, "penyimpanan terganggu"), (again.Outcome, again.Job!.Attempts, again.Job.Message));
    }

    [Fact]
    public async Task Add_SameIdAgain_GivesTheFirst()
    {
        var storage = await azurite.NewStorageAsync(time);
        var asked = new NewJob("reminder") { Id = "reminder-2022" };
        var first = await storage.Jobs.AddAsync(Key, 1, asked, "jadwal", CancellationToken.None);
        await storage.Jobs.TakeAsync(Key, first.Id, "satu", Lease, CancellationToken.None);

        var again = await storage.Jobs.AddAsync(Key, 1, asked, "jadwal", CancellationToken.None);

        Assert.Equal(Job.Running, again.State);
        Assert.Single(await ToListAsync(storage.Jobs.ListAsync(Key, CancellationToken.None)));
    }

    [Fact]
    public async Task Stale_QuietJobs_AreFoundUntilTheyEnd()
    {
        var quiet = TimeSpan.FromMinutes(5);
        var (storage, job) = await NewJobAsync();
        Assert.Empty((await storage.JobLists.SweepAsync(quiet, 100, CancellationToken.None)).Quiet);

        time.Now += quiet;
        Assert.Equal(job.Id, Assert.Single((await storage.JobLists.SweepAsync(quiet, 100, CancellationToken.None)).Quiet).Id);

        var held = (await storage.Jobs.TakeAsync(Key, job.Id, "satu", TimeSpan.FromMinutes(20), CancellationToken.None)).Job!;
        time.Now += quiet;
        Assert.Empty((await storage.JobLists.SweepAsync(quiet, 100, CancellationToken.None)).Quiet);

        time.Now += TimeSpan.FromMinutes(20);
        Assert.Single((await storage.JobLists.SweepAsync(quiet, 100, CancellationToken.None)).Quiet);

        await storage.Jobs.FailAsync(held, "gagal", CancellationToken.None);
        Assert.Empty((await storage.JobLists.SweepAsync(quiet, 100, CancellationToken.None)).Quiet);
    }

    private async Task<(StorageClients Storage, Job Job)> NewJobAsync(StorageNames? names = null)
    {
        var storage = await azurite.NewStorageAsync(time, names: names);
        var saved = await storage.Reports.SaveAsync(Key, Write(), CancellationToken.None);
        var changed = await storage.Reports.ChangeAsync(Key, Submit(saved.Head!.Tag), CancellationToken.None);
        return (storage, (await storage.Jobs.FindAsync(Key, changed.JobId!, CancellationToken.None))!);
    }
}
