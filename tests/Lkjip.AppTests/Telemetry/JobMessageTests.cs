using System.Text.Json;
using System.Text.Json.Serialization;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Triggers;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Telemetry;

public sealed class JobMessageTests(AzuriteFixture azurite)
{
    private const string Context = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    // A property of a message with one of these names would overwrite what the host says of it.
    private static readonly string[] NamesOfTheHost = ["id", "dequeuecount", "popreceipt", "insertiontime", "expirationtime", "nextvisibletime", "sys"];

    [Fact]
    public void Message_OfThisVersion_IsReadByTheOneBefore()
    {
        var text = new JobMessage("dinas", "2022", "7") { TraceParent = Context }.ToJson();

        var before = JsonSerializer.Deserialize<MessageBefore>(text);

        Assert.Equal(new MessageBefore("dinas", "2022", "7"), before);
        Assert.All(JsonSerializer.Deserialize<Dictionary<string, string>>(text)!.Keys, name => Assert.DoesNotContain(name.ToLowerInvariant(), NamesOfTheHost));
    }

    [Fact]
    public void Message_OfTheVersionBefore_IsRead() =>
        Assert.Equal(new JobMessage("dinas", "2022", "7"), JobMessage.TryParse(JsonSerializer.Serialize(new MessageBefore("dinas", "2022", "7"))));

    [Fact]
    public async Task Call_WithAnyTraceParent_RunsTheJob()
    {
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0 });
        await handler.Storage.EnsureCreatedAsync(CancellationToken.None);
        foreach (var traceParent in new[] { null, "", "bukan jejak", "00-00000000000000000000000000000000-0000000000000000-00", Context })
        {
            var job = await handler.Storage.Jobs.AddAsync(new ReportKey("dinas", "2022"), 1, new NewJob("lain"), "uji", CancellationToken.None);

            using var call = await handler.CallAsync("jobs", HostCalls.Queue(new JobMessage("dinas", "2022", job.Id) { TraceParent = traceParent }.ToJson()));

            Assert.StartsWith("Jenis pekerjaan lain tidak dikenal", await call.LineAsync(), StringComparison.Ordinal);
            var taken = await handler.Storage.Jobs.FindAsync(job.Report, job.Id, CancellationToken.None);
            Assert.Equal(traceParent == Context, taken!.Trace == Context.Split('-')[1]);
        }
    }

    /// <summary>The message as the version before had it.</summary>
    private sealed record MessageBefore(
        [property: JsonPropertyName("agency")] string Agency, [property: JsonPropertyName("period")] string Period, [property: JsonPropertyName("job")] string Job);
}
