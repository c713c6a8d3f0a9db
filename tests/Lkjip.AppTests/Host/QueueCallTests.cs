using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using Xunit;

namespace Lkjip.AppTests.Host;

[Collection(HostGroup.Name)]
public sealed class QueueCallTests(HostFixture host)
{
    [Fact]
    public async Task Jobs_MessageOfASubmission_MakesTheDocuments()
    {
        var report = await HandedInReport.MakeAsync(host);

        await AssertDoneAsync(await host.Handler.InvokeAsync("jobs", HostPayloads.Queue(report.Message, 1)));

        await AssertMadeAsync(report);
        var documents = await report.DocumentsAsync();
        Assert.Contains(documents, document => Text(document, "name").EndsWith(".docx", StringComparison.Ordinal));
        Assert.Contains(documents, document => Text(document, "name").EndsWith(".xlsx", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Jobs_DocumentLink_GivesWhatWasArchived()
    {
        var report = await HandedInReport.MakeAsync(host);
        await AssertDoneAsync(await host.Handler.InvokeAsync("jobs", HostPayloads.Queue(report.Message, 1)));
        await AssertMadeAsync(report);

        foreach (var document in await report.DocumentsAsync())
        {
            var bytes = await host.Handler.Client.GetByteArrayAsync(new Uri(Text(document, "link")));
            Assert.Equal(Text(document, "sha256"), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
    }

    [Fact]
    public async Task Jobs_SameMessageAgain_ChangesNothing()
    {
        var report = await HandedInReport.MakeAsync(host);
        await AssertDoneAsync(await host.Handler.InvokeAsync("jobs", HostPayloads.Queue(report.Message, 1)));
        await AssertMadeAsync(report);
        var before = await TracesAsync(report);

        await AssertDoneAsync(await host.Handler.InvokeAsync("jobs", HostPayloads.Queue(report.Message, 2)));

        Assert.Equal(before, await TracesAsync(report));
    }

    [Fact]
    public async Task Jobs_SameMessageTwiceAtOnce_MakesOneSetOfDocumentsAndMails()
    {
        var report = await HandedInReport.MakeAsync(host);

        var calls = await Task.WhenAll(
            host.Handler.InvokeAsync("jobs", HostPayloads.Queue(report.Message, 1)),
            host.Handler.InvokeAsync("jobs", HostPayloads.Queue(report.Message, 2)));
        // The one that finds the job taken may fail; its message then comes again.
        await AssertDoneAsync(await host.Handler.InvokeAsync("jobs", HostPayloads.Queue(report.Message, 3)));

        Assert.Contains(calls, call => call.StatusCode == HttpStatusCode.OK);
        var documents = await report.DocumentsAsync();
        Assert.Equal(documents.Count, documents.Select(document => Text(document, "name")).Distinct(StringComparer.Ordinal).Count());
        await AssertMadeAsync(report);
        Assert.Equal((await report.JobAsync()).GetProperty("notices").GetArrayLength(), report.Mails(host).Count);
    }

    [Theory]
    [InlineData("object")]
    [InlineData("string")]
    public async Task Jobs_MessageDecodedByTheHost_IsAccepted(string form)
    {
        var report = await HandedInReport.MakeAsync(host);
        object message = form == "object" ? JsonSerializer.Deserialize<JsonElement>(report.Message) : report.Message;

        await AssertDoneAsync(await host.Handler.InvokeAsync("jobs", HostPayloads.Call(message)));

        await AssertMadeAsync(report);
    }

    [Theory]
    [InlineData(HostPayloads.PlainText)]
    [InlineData(HostPayloads.ForeignJson)]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("""{"Data":{}}""")]
    [InlineData("""{"Data":{"msg":null}}""")]
    [InlineData("""{"Data":{"msg":"\"{\\\"agency\\\":\\\"..\\\",\\\"period\\\":\\\"2022\\\"}\""}}""")]
    public async Task Jobs_MessageThatNamesNoJob_Fails(string payload)
    {
        using var answer = await host.Handler.InvokeAsync("jobs", payload);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Jobs_ForgedMessage_DoesNoWork()
    {
        var report = await HandedInReport.MakeAsync(host);
        var forged = report.Message.Replace(report.Job, "tidak-ada", StringComparison.Ordinal);

        using var answer = await host.Handler.InvokeAsync("jobs", HostPayloads.Queue(forged, 1));

        Assert.NotEmpty(await answer.Content.ReadAsStringAsync());
        Assert.Empty(await report.DocumentsAsync());
        Assert.Equal("queued", (await report.JobAsync()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Poison_MessageOfAJob_GivesItUp()
    {
        var report = await HandedInReport.MakeAsync(host);

        await AssertDoneAsync(await host.Handler.InvokeAsync("jobspoison", HostPayloads.Queue(report.Message, 1)));

        Assert.Equal("failed", (await report.JobAsync()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Poison_MessageOfAJobThatIsDone_LeavesIt()
    {
        var report = await HandedInReport.MakeAsync(host);
        await AssertDoneAsync(await host.Handler.InvokeAsync("jobs", HostPayloads.Queue(report.Message, 1)));

        await AssertDoneAsync(await host.Handler.InvokeAsync("jobspoison", HostPayloads.Queue(report.Message, 1)));

        await AssertMadeAsync(report);
    }

    [Fact]
    public async Task Poison_PlainText_IsTakenAway() =>
        await AssertDoneAsync(await host.Handler.InvokeAsync("jobspoison", HostPayloads.PlainText));

    private static async Task AssertMadeAsync(HandedInReport report)
    {
        var job = await report.JobAsync();
        Assert.True(job.GetProperty("state").GetString() == "done", job.GetRawText());
        Assert.NotEmpty(await report.DocumentsAsync());
    }

    // An empty answer or "null" would hang the host until it kills the process.
    private static async Task AssertDoneAsync(HttpResponseMessage answer)
    {
        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            Assert.True(answer.StatusCode == HttpStatusCode.OK, text);
            Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
            Assert.Equal(JsonValueKind.Object, JsonSerializer.Deserialize<JsonElement>(text).ValueKind);
        }
    }

    private async Task<string> TracesAsync(HandedInReport report)
    {
        var documents = (await report.DocumentsAsync()).Select(document => $"{Text(document, "name")} {Text(document, "sha256")}");
        var mails = report.Mails(host).Select(mail => $"{Path.GetFileName(mail)} {File.GetLastWriteTimeUtc(mail).Ticks}");
        return string.Join('\n', [.. documents, .. mails, (await report.JobAsync()).GetProperty("notices").GetRawText()]);
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;
}
