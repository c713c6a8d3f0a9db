using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Host;

/// <summary>A report that was handed in through the host and waits in the queue; each with an agency of its own.</summary>
internal sealed class HandedInReport
{
    private readonly ProxiedCaller caller;

    private readonly string agency;

    private HandedInReport(ProxiedCaller caller, string agency, byte[] content, string job, string message)
    {
        this.caller = caller;
        this.agency = agency;
        Address = AddressOf(agency);
        Content = content;
        Job = job;
        Message = message;
    }

    public string Address { get; }

    /// <summary>The data as it was sent.</summary>
    public IReadOnlyList<byte> Content { get; }

    /// <summary>The id of the job.</summary>
    public string Job { get; }

    /// <summary>The text of the message in the queue.</summary>
    public string Message { get; }

    public static async Task<HandedInReport> MakeAsync(HostFixture host)
    {
        var id = $"uji-{Guid.NewGuid():N}"[..16];
        var client = host.Handler.Client;
        await ProxiedCaller.SignedIn(client, "administrator", "*").AskAsync(HttpMethod.Put, $"/lkjip/api/agencies/{id}",
            new { name = "Dinas Tenaga Kerja", regionId = "blitar", regionName = "Kabupaten Blitar", timeZone = "WIB" });
        var agencyOperator = ProxiedCaller.SignedIn(client, "operator", id);
        var address = AddressOf(id);
        var content = SampleOf(id);
        var stored = await agencyOperator.AskAsync(HttpMethod.Put, address, content, ("If-None-Match", "*"));
        var submitted = await agencyOperator.AskAsync(HttpMethod.Post, $"{address}/submissions", null, ("If-Match", stored.GetProperty("etag").GetString()!));
        var job = submitted.GetProperty("job").GetString()!;
        return new HandedInReport(agencyOperator, id, content, job, await host.Queue.MessageOfAsync(job));
    }

    public Task<JsonElement> JobAsync() => caller.AskAsync(HttpMethod.Get, $"{Address}/jobs/{Job}");

    /// <summary>The bytes of a part of the report.</summary>
    public async Task<byte[]> GetAsync(string part)
    {
        using var answer = await caller.GetAsync($"{Address}/{part}");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The mails that were written for the agency.</summary>
    public IReadOnlyList<string> Mails(HostFixture host) => Directory.Exists(host.MailFolder)
        ? [.. Directory.GetFiles(host.MailFolder, $"{agency}.*.eml").Order(StringComparer.Ordinal)]
        : [];

    public async Task<IReadOnlyList<JsonElement>> DocumentsAsync() =>
        [.. (await caller.AskAsync(HttpMethod.Get, $"{Address}/documents")).GetProperty("documents").EnumerateArray()];

    private static string AddressOf(string agency) => $"/lkjip/api/agencies/{agency}/reports/2022";

    private static byte[] SampleOf(string agency)
    {
        var report = JsonNode.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "templates/samples/blitar-2022.json")))!;
        report["agency"]!["id"] = agency;
        return Encoding.UTF8.GetBytes(report.ToJsonString());
    }
}
