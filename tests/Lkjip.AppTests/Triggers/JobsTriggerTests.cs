using System.Net;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Triggers;

public sealed class JobsTriggerTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Call_Job_MakesDocumentsAndTellsEachSignatoryOnce()
    {
        var (front, handler) = await HostCalls.StartAsync(azurite);
        await using var _ = front;
        await using var __ = handler;
        await front.RegisterAsync();
        using var caller = await front.SignInAsync("operator");
        var job = await Sample.SubmitAsync(caller);

        using var answer = await handler.CallAsync("jobs", HostCalls.Queue(HostCalls.Message(job)));

        await answer.LineAsync();
        var status = await StatusAsync(caller, job);
        Assert.Equal(("done", 100), (status["state"]!.GetValue<string>(), status["progress"]!.GetValue<int>()));
        Assert.Equal(["buku-kerja.xlsx", "laporan.docx"], status["documents"]!.AsArray().Select(document => document!["name"]!.GetValue<string>()).Order());
        Assert.Equal(2, status["notices"]!.AsArray().Count(notice => notice!["state"]!.GetValue<string>() == "sent"));
        Assert.Equal(2, handler.Mails.Length);
    }

    [Fact]
    public async Task Call_PlanningTemplatesInTheFolder_MakesThePlanningDocumentsToo()
    {
        var (front, handler) = await HostCalls.StartAsync(azurite);
        await using var _ = front;
        await using var __ = handler;
        foreach (var name in new[] { "perjanjian-kinerja", "rencana-aksi", "rkt" })
        {
            await File.WriteAllBytesAsync(Path.Combine(handler.TemplateFolder, $"{name}.docx"), TestTemplates.Word("{{#perjanjian}}{{judul}}. {{/}}"));
        }

        await front.RegisterAsync();
        using var caller = await front.SignInAsync("operator");
        var job = await Sample.SubmitAsync(caller);

        using var answer = await handler.CallAsync("jobs", HostCalls.Queue(HostCalls.Message(job)));

        await answer.LineAsync();
        var status = await StatusAsync(caller, job);
        Assert.StartsWith("Selesai: 5 dokumen dibuat", status["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(
            ["buku-kerja.xlsx", "laporan.docx", "perjanjian-kinerja-perubahan.docx", "perjanjian-kinerja.docx", "rencana-aksi.docx"],
            status["documents"]!.AsArray().Select(document => document!["name"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.Contains("perjanjian-kinerja-perubahan.docx", await caller.GetStringAsync($"/lkjip/laporan/{Sample.Agency}/2022"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_JobOfAKindThatALaterVersionMade_Waits()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        await Sample.StoreAsync(caller);
        var key = new ReportKey(Sample.Agency, "2022");
        var job = await app.Storage.Jobs.AddAsync(key, 1, new NewJob("kelak"), "uji", CancellationToken.None);

        await app.RunJobAsync(job.Id);

        var waiting = (await app.Storage.Jobs.FindAsync(key, job.Id, CancellationToken.None))!;
        Assert.Equal((false, true), (waiting.Ended, waiting.NotBefore > TimeProvider.System.GetUtcNow()));
        Assert.Contains("kelak tidak dikenal versi layanan ini", waiting.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Call_Redelivery_ChangesNothing()
    {
        var (front, handler) = await HostCalls.StartAsync(azurite);
        await using var _ = front;
        await using var __ = handler;
        await front.RegisterAsync();
        using var caller = await front.SignInAsync("operator");
        var job = await Sample.SubmitAsync(caller);
        using var first = await handler.CallAsync("jobs", HostCalls.Queue(HostCalls.Message(job)));
        var before = Shown(await StatusAsync(caller, job));

        using var again = await handler.CallAsync("jobs", HostCalls.Queue(HostCalls.Message(job)));

        Assert.Contains("Ended", await again.LineAsync(), StringComparison.Ordinal);
        Assert.Equal(before, Shown(await StatusAsync(caller, job)));
        Assert.Equal(2, handler.Mails.Length);
    }

    [Fact]
    public async Task Call_DocumentLink_GivesTheArchivedBytes()
    {
        var (front, handler) = await HostCalls.StartAsync(azurite);
        await using var _ = front;
        await using var __ = handler;
        await front.RegisterAsync();
        using var caller = await front.SignInAsync("operator");
        using var answer = await handler.CallAsync("jobs", HostCalls.Queue(HostCalls.Message(await Sample.SubmitAsync(caller))));

        using var list = await caller.GetAsync(new Uri($"{Sample.Address}/documents", UriKind.Relative));

        using var outside = new HttpClient();
        foreach (var document in (await list.JsonAsync())["documents"]!.AsArray())
        {
            var bytes = await outside.GetByteArrayAsync(new Uri(document!["link"]!.GetValue<string>()));
            Assert.Equal(document["sha256"]!.GetValue<string>(), Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
            Assert.Equal(document["size"]!.GetValue<long>(), bytes.LongLength);
        }
    }

    [Fact]
    public async Task Call_MissingTemplate_FailsTheJobClearly()
    {
        var (front, handler) = await HostCalls.StartAsync(azurite, withTemplates: false);
        await using var _ = front;
        await using var __ = handler;
        await front.RegisterAsync();
        using var caller = await front.SignInAsync("operator");
        var job = await Sample.SubmitAsync(caller);

        using var answer = await handler.CallAsync("jobs", HostCalls.Queue(HostCalls.Message(job)));

        await answer.LineAsync();
        var status = await StatusAsync(caller, job);
        Assert.Equal("failed", status["state"]!.GetValue<string>());
        Assert.Contains("laporan-standar.docx", status["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Empty(handler.Mails);
    }

    [Fact]
    public async Task Call_ForgedJob_IsDropped()
    {
        var (front, handler) = await HostCalls.StartAsync(azurite);
        await using var _ = front;
        await using var __ = handler;

        using var answer = await handler.CallAsync("jobs", HostCalls.Queue(HostCalls.Message("tidak-ada")));

        Assert.Contains("Missing", await answer.LineAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(HostCalls.PlainText)]
    [InlineData(HostCalls.JsonMessage)]
    [InlineData("not json")]
    public async Task Call_ForeignMessage_IsAFailureAsTheHostKnowsIt(string body)
    {
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 });

        using var answer = await handler.CallAsync("jobs", body);

        Assert.Equal((HttpStatusCode.InternalServerError, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Call_FromOutside_IsRefused()
    {
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 });

        using var answer = await handler.CallAsync("jobs", HostCalls.Queue(HostCalls.Message("x")), "203.0.113.9");

        await answer.ProblemAsync(403, "trigger-forbidden");
    }

    [Fact]
    public async Task Call_StorageDown_IsAFailureToDeliverAgain()
    {
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with
        {
            HandlerPort = 0,
            Storage = new StorageOptions
            {
                ConnectionString = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;"
                    + "BlobEndpoint=http://127.0.0.1:1/b;QueueEndpoint=http://127.0.0.1:1/q;TableEndpoint=http://127.0.0.1:1/t",
                MaxRetries = 0,
            },
        });

        using var answer = await handler.CallAsync("jobs", HostCalls.Queue(HostCalls.Message("x")));

        Assert.Equal((HttpStatusCode.InternalServerError, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task PoisonCall_JobThatWasNeverTaken_IsLeftToTheSweeper()
    {
        var (front, handler) = await HostCalls.StartAsync(azurite);
        await using var _ = front;
        await using var __ = handler;
        await front.RegisterAsync();
        using var caller = await front.SignInAsync("operator");
        var job = await Sample.SubmitAsync(caller);

        using var answer = await handler.CallAsync("jobspoison", HostCalls.Queue(HostCalls.Message(job)));

        Assert.Contains("too seldom", await answer.LineAsync(), StringComparison.Ordinal);
        Assert.Equal("queued", (await StatusAsync(caller, job))["state"]!.GetValue<string>());
    }

    [Fact]
    public async Task PoisonCall_JobThatWasTakenOften_FailsIt()
    {
        var (front, handler) = await HostCalls.StartAsync(azurite);
        await using var _ = front;
        await using var __ = handler;
        await front.RegisterAsync();
        using var caller = await front.SignInAsync("operator");
        var job = await Sample.SubmitAsync(caller);
        await Attempts.MakeAsync(handler.Storage, new ReportKey(Sample.Agency, "2022"), job, 5);

        using var answer = await handler.CallAsync("jobspoison", HostCalls.Queue(HostCalls.Message(job)));
        using var foreign = await handler.CallAsync("jobspoison", HostCalls.PlainText);

        await answer.LineAsync();
        await foreign.LineAsync();
        Assert.Equal("failed", (await StatusAsync(caller, job))["state"]!.GetValue<string>());
    }

    private static async Task<JsonObject> StatusAsync(HttpClient caller, string job)
    {
        using var answer = await caller.GetAsync(new Uri($"{Sample.Address}/jobs/{job}", UriKind.Relative));
        return await answer.JsonAsync();
    }

    private static string Shown(JsonObject status)
    {
        foreach (var document in status["documents"]!.AsArray())
        {
            document!.AsObject().Remove("link");
            document.AsObject().Remove("linkExpires");
        }

        return status.ToJsonString();
    }
}
