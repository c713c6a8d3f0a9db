using System.Net;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;

namespace Lkjip.AppTests.Security;

public sealed class RequestRateTests(AzuriteFixture azurite)
{
    private static readonly Uri Agencies = new("/lkjip/api/agencies", UriKind.Relative);

    [Fact]
    public async Task Requests_BeyondTheBoundOfAPerson_WaitAndOthersDoNot()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { RequestsPerMinute = 3 });
        using var greedy = await app.SignInAsync("operator");
        using var other = await app.SignInAsync("planner");
        for (var i = 0; i < 3; i++)
        {
            using var served = await greedy.GetAsync(Agencies);
            Assert.Equal(HttpStatusCode.OK, served.StatusCode);
        }

        using var refused = await greedy.GetAsync(Agencies);
        using var elsewhere = await other.GetAsync(Agencies);

        await refused.ProblemAsync(429, "too-many-requests");
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(60));
        Assert.Equal(HttpStatusCode.OK, elsewhere.StatusCode);
    }

    [Fact]
    public async Task Page_BeyondTheBound_SaysSoInWords()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { RequestsPerMinute = 1 });
        using var person = await app.SignInAsync("operator");
        person.DefaultRequestHeaders.Add("Accept", "text/html");
        using var served = await person.GetAsync(new Uri("/lkjip", UriKind.Relative));

        using var refused = await person.GetAsync(new Uri("/lkjip", UriKind.Relative));

        Assert.Equal((HttpStatusCode)429, refused.StatusCode);
        Assert.Contains("Terlalu banyak permintaan", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task Requests_OfNobody_AreCountedByAddressAndHealthIsNot()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, AnonymousRequestsPerMinute = 2 });
        using var client = app.Nobody();

        var first = await Statuses(client, "203.0.113.1", "/lkjip/api/schema", 3);
        var forged = await Statuses(client, "198.51.100.7, 203.0.113.1", "/lkjip/api/schema", 1);
        var second = await Statuses(client, "203.0.113.2", "/lkjip/api/schema", 1);
        var health = await Statuses(client, "203.0.113.1", "/lkjip/api/health/live", 5);

        Assert.Equal([200, 200, 429], first);
        Assert.Equal([429], forged);
        Assert.Equal([200], second);
        Assert.All(health, status => Assert.Equal(200, status));
    }

    [Fact]
    public async Task Triggers_OfTheHost_AreNotCounted()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, AnonymousRequestsPerMinute = 1 });
        using var host = app.Nobody();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await host.PostAsync(new Uri("/jobs", UriKind.Relative), new StringContent("{}"));
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        }
    }

    private static async Task<List<int>> Statuses(HttpClient client, string from, string path, int times)
    {
        var statuses = new List<int>();
        for (var i = 0; i < times; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("X-Forwarded-For", from);
            using var answer = await client.SendAsync(request);
            statuses.Add((int)answer.StatusCode);
        }

        return statuses;
    }
}
