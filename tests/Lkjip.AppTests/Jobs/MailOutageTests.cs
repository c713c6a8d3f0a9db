using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Faults;
using Lkjip.AppTests.Graph;
using Lkjip.AppTests.Triggers;
using Lkjip.App.Triggers;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Jobs;

public sealed class MailOutageTests(AzuriteFixture azurite)
{
    private static readonly ReportKey Key = new(Sample.Agency, "2022");

    [Fact]
    public async Task Hour_WithoutMail_ConvergesToEverythingSentOnceAndRenderedOnce()
    {
        await using var graph = await GraphDouble.StartAsync();
        var time = new ManualTime();
        // Nobody listens on port 1: the connection is refused, and nothing leaves.
        var down = true;
        var transport = new SwitchingTransport(() => down, new RewritingTransport(new Uri("http://127.0.0.1:1")), graph.Transport);
        await using var app = await TestApp.StartAsync(azurite, time: time, configure: services => services.AddSingleton(GraphMailers.New(false, transport, time)));
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        var job = await Sample.SubmitAsync(writer);
        var (began, deliveries) = (time.Now, 0);

        await app.RunJobAsync(job);
        var made = await CreatedAsync(app);
        while (!(await FindAsync(app, job)).Ended)
        {
            time.Now = (await FindAsync(app, job)).NotBefore!.Value;
            down = time.Now < began + TimeSpan.FromHours(1);
            await app.RunJobAsync(job);
            deliveries++;
        }

        var ended = await FindAsync(app, job);
        Assert.Equal(Job.Done, ended.State);
        Assert.Contains("2 dokumen dibuat, 2 surel terkirim", ended.Message, StringComparison.Ordinal);
        Assert.Equal(2, graph.Accepted.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(2, graph.Accepted.Count);
        Assert.InRange(deliveries, 5, 30);
        Assert.Equal(made, await CreatedAsync(app));
        Assert.True(time.Now - began < TimeSpan.FromMinutes(80));
    }

    [Fact]
    public async Task ThreeDays_WithoutMail_FailsTheJobWithItsReason()
    {
        var time = new ManualTime();
        var nowhere = new RewritingTransport(new Uri("http://127.0.0.1:1"));
        await using var app = await TestApp.StartAsync(azurite, time: time, configure: services => services.AddSingleton(GraphMailers.New(true, nowhere, time)));
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        var job = await Sample.SubmitAsync(writer);

        await app.RunJobAsync(job);
        time.Now += TimeSpan.FromDays(3);
        await app.RunJobAsync(job);

        var ended = await FindAsync(app, job);
        Assert.Equal(Job.Failed, ended.State);
        Assert.Contains("layanan surel", ended.Message, StringComparison.Ordinal);
        Assert.Equal(2, (await app.Storage.Documents.ListAsync(Key, null, CancellationToken.None).ToListAsync()).Count);
    }

    [Fact]
    public async Task Job_PutOff_SendsADelayedMessageAndEndsTheDelivery()
    {
        var time = new ManualTime();
        var nowhere = new RewritingTransport(new Uri("http://127.0.0.1:1"));
        await using var app = await TestApp.StartAsync(azurite, time: time, configure: services => services.AddSingleton(GraphMailers.New(false, nowhere, time)));
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        var job = await Sample.SubmitAsync(writer);
        var message = Assert.Single(await app.Storage.Queue.ReceiveAsync(10, TimeSpan.FromMinutes(5), CancellationToken.None));
        await app.Storage.Queue.DeleteAsync(message, CancellationToken.None);

        await app.Services.GetServices<Trigger>().Single(trigger => trigger.Name == "jobs").RunAsync(new TriggerPayload(message.Text), CancellationToken.None);

        Assert.Equal((Job.Queued, 0), ((await FindAsync(app, job)).State, (await FindAsync(app, job)).Attempts));
        Assert.Empty(await app.Storage.Queue.ReceiveAsync(10, TimeSpan.FromMinutes(5), CancellationToken.None));
        Assert.Equal(1, await app.Storage.Queue.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Job_TakenTooOften_IsGivenUpAtTheNextTake()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        var job = await Sample.SubmitAsync(writer);
        await Attempts.MakeAsync(app.Storage, Key, job, 8);

        await app.RunJobAsync(job);

        var ended = await FindAsync(app, job);
        Assert.Equal(Job.Failed, ended.State);
        Assert.Contains("berkali-kali terputus", ended.Message, StringComparison.Ordinal);
        Assert.Empty(app.Mails);
    }

    [Fact]
    public async Task Notice_ProcessDiedWhileSending_IsRecordedUnknownAndNotSent()
    {
        await using var graph = await GraphDouble.StartAsync();
        var time = new ManualTime();
        await using var app = await TestApp.StartAsync(azurite, time: time, configure: services => services.AddSingleton(GraphMailers.New(false, graph.Transport, time)));
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        var job = await Sample.SubmitAsync(writer);
        var planned = await app.Storage.Notices.PlanAsync(Key, 1, "bupati", "bupati@example.go.id", CancellationToken.None);
        await app.Storage.Notices.BeginAsync(planned, false, CancellationToken.None);

        await app.RunJobAsync(job);
        var before = await FindAsync(app, job);
        time.Now += TimeSpan.FromMinutes(3);
        await app.RunJobAsync(job);

        Assert.Equal(Job.Queued, before.State);
        Assert.Equal(Job.Done, (await FindAsync(app, job)).State);
        var notices = await app.Storage.Notices.ListAsync(Key, 1, CancellationToken.None).ToDictionaryAsync(notice => notice.SignatoryId, notice => notice.State);
        Assert.Equal((Notice.Unknown, Notice.Sent), (notices["bupati"], notices["rully"]));
        Assert.Single(graph.Accepted);
    }

    private static async Task<Job> FindAsync(TestApp app, string job) => (await app.Storage.Jobs.FindAsync(Key, job, CancellationToken.None))!;

    private static async Task<List<DateTimeOffset>> CreatedAsync(TestApp app) =>
        await app.Storage.Documents.ListAsync(Key, null, CancellationToken.None).Select(document => document.CreatedAt).ToListAsync();
}
