using System.Net;
using Lkjip.AppTests.Faults;
using Lkjip.AppTests.Host;
using Lkjip.Azure.Stores;
using Xunit;

namespace Lkjip.AppTests.Crash;

/// <summary>The storage goes away under the running executable and comes back.</summary>
[Collection(HostGroup.Name)]
public sealed class StorageOutageTests(CrashStage stage, ITestOutputHelper output) : IClassFixture<CrashStage>
{
    [Fact]
    public async Task Storage_DownForAWhile_NothingAcknowledgedIsLostAndWorkGoesOnByItself()
    {
        await using var handler = await stage.StartAsync(standalone: true);
        var (place, said) = (stage.NewPlace(), new Acknowledged());
        using var administrator = await SignInAsync(handler, "administrator");
        using var writer = await SignInAsync(handler, "operator");
        using var registered = await administrator.SendAsync(place.Register());
        said.Versions[1] = place.Content("1");
        using var stored = await writer.SendAsync(place.Save(said.Versions[1], null, "k-1"));
        var stop = stage.Proxy.StopAt(CrashStep.OfJobs.Single(step => step.Name == "blob of the report"), after: false);
        using var submitted = await writer.SendAsync(place.Submit(stored.Headers.ETag!.Tag, "k-2"));
        said.Jobs.Add(System.Text.Json.Nodes.JsonNode.Parse(await submitted.Content.ReadAsStringAsync())!["job"]!.GetValue<string>());
        said.Moves.AddRange(["submitted", "draft"]);
        await stop.Reached;

        // The job stands in the middle of its work; from here nothing is reached any more.
        stage.Proxy.IsDown = true;
        stop.Release();
        var refused = new List<(HttpStatusCode Status, TimeSpan? RetryAfter)>();
        for (var i = 0; i < 6; i++)
        {
            using var down = i % 2 == 0
                ? await writer.SendAsync(place.Move("draft", "Perbaiki angka.", submitted.Headers.ETag!.Tag, "k-3"))
                : await writer.GetAsync(new Uri(place.Report, UriKind.Relative));
            refused.Add((down.StatusCode, down.Headers.RetryAfter?.Delta));
        }

        stage.Proxy.IsDown = false;
        using var moved = await writer.SendAsync(place.Move("draft", "Perbaiki angka.", submitted.Headers.ETag!.Tag, "k-3"));
        var waited = await WaitAsync(place);

        Assert.All(refused, answer => Assert.Equal((HttpStatusCode.ServiceUnavailable, TimeSpan.FromSeconds(30)), answer));
        Assert.Equal(HttpStatusCode.OK, moved.StatusCode);
        await stage.Clean.JobLists.SweepAsync(TimeSpan.FromMinutes(5), 100, CancellationToken.None);
        var violations = await new Invariants(stage.Clean, stage.Options, place, said, stage.Mails(place)).CheckAsync();
        output.WriteLine($"storage down: {refused.Count} requests, all 503 with Retry-After; the job ended by itself: {waited}; violations: {violations.Count}");
        Assert.Empty(violations);
        Assert.False(handler.HasEnded);
    }

    private async Task<bool> WaitAsync(Place place)
    {
        for (var round = 0; round < 120; round++)
        {
            var jobs = await stage.Clean.Jobs.ListAsync(place.Key, CancellationToken.None).ToListAsync();
            if (jobs.TrueForAll(job => job.Ended))
            {
                return true;
            }

            // Not too often: an hour that passes under a job that runs takes its lease away.
            if (round % 40 == 0)
            {
                await stage.PassAnHourAsync(place);
            }

            await Task.Delay(500);
        }

        return false;
    }

    private static async Task<HttpClient> SignInAsync(Handler handler, string role)
    {
        var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri($"http://localhost:{handler.Client.BaseAddress!.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)}"),
        };
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["role"] = role, ["agency"] = "*", ["name"] = $"Uji {role}" });
        using var answer = await client.PostAsync("/lkjip/masuk", form);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }
}
