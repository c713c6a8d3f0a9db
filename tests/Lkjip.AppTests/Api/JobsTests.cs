using System.Net;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Api;

public sealed class JobsTests(AzuriteFixture azurite)
{
    private static readonly ReportKey Key = new(Sample.Agency, "2022");
    private static readonly string[] States = ["open", "failed"];

    [Fact]
    public async Task Retry_FailedJob_IsListedSentAgainAndDone()
    {
        await using var app = await TestApp.StartAsync(azurite);
        var (administrator, job) = await FailAsync(app);
        using var _ = administrator;

        var failed = await ListAsync(administrator, "failed");
        using var answer = await administrator.PostAsync(Retries(job), null);
        await app.RunJobAsync(job);

        var listed = Assert.Single(failed["jobs"]!.AsArray())!;
        Assert.Equal((job, "failed", "rusak"), (listed["job"]!.GetValue<string>(), listed["state"]!.GetValue<string>(), listed["message"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal(Job.Done, (await app.Storage.Jobs.FindAsync(Key, job, CancellationToken.None))!.State);
        foreach (var state in States)
        {
            Assert.Empty((await ListAsync(administrator, state))["jobs"]!.AsArray());
        }
    }

    [Fact]
    public async Task Retry_DoneRunningOutdatedOrUnknown_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        var (administrator, failed) = await FailAsync(app);
        using var _ = administrator;
        var running = await AddAsync(app, "jalan");
        var done = (await app.Storage.Jobs.FinishAsync(await AddAsync(app, "selesai"), "selesai", null, CancellationToken.None))!;

        using var ofRunning = await administrator.PostAsync(Retries(running.Id), null);
        using var ofDone = await administrator.PostAsync(Retries(done.Id), null);
        using var ofNothing = await administrator.PostAsync(Retries("tidak-ada"), null);
        using var writer = await app.SignInAsync("operator");
        using var reason = await Desk.TryMoveAsync(writer, "draft", "Perbaiki angka.");
        using var changed = await writer.SendAsync(Sample.Put(Sample.With(report => report["agency"]!["telephone"] = "1"), reason.Headers.ETag!.Tag));
        using var ofOld = await administrator.PostAsync(Retries(failed), null);

        await ofRunning.ProblemAsync(409, "job-running");
        await ofDone.ProblemAsync(409, "job-done");
        await ofNothing.ProblemAsync(404, "job-unknown");
        await ofOld.ProblemAsync(409, "job-outdated");
    }

    [Fact]
    public async Task List_UnknownState_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");

        using var answer = await administrator.GetAsync(new Uri("/lkjip/api/jobs?state=semua", UriKind.Relative));

        await answer.ProblemAsync(400, "jobs-query-invalid");
    }

    private static async Task<(HttpClient Administrator, string Job)> FailAsync(TestApp app)
    {
        await app.RegisterAsync();
        using var writer = await app.SignInAsync("operator");
        var job = await Sample.SubmitAsync(writer);
        var taken = await app.Storage.Jobs.TakeAsync(Key, job, "uji", TimeSpan.FromMinutes(1), CancellationToken.None);
        await app.Storage.Jobs.FailAsync(taken.Job!, "rusak", CancellationToken.None);
        return (await app.SignInAsync("administrator"), job);
    }

    private static async Task<Job> AddAsync(TestApp app, string id)
    {
        await app.Storage.Jobs.AddAsync(Key, 1, new NewJob("render") { Id = id }, "uji", CancellationToken.None);
        return (await app.Storage.Jobs.TakeAsync(Key, id, "uji", TimeSpan.FromMinutes(5), CancellationToken.None)).Job!;
    }

    private static Uri Retries(string job) => new($"/lkjip/api/jobs/{Sample.Agency}/2022/{job}/retries", UriKind.Relative);

    private static async Task<JsonObject> ListAsync(HttpClient caller, string state)
    {
        using var answer = await caller.GetAsync(new Uri($"/lkjip/api/jobs?state={state}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.JsonAsync();
    }
}
