using System.Net;
using System.Text;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Api;

public sealed class PutReportTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Put_NewReport_IsStoredByteForByte()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator", Sample.Agency);

        using var answer = await caller.SendAsync(Sample.Put(Sample.Text));

        var stored = await answer.JsonAsync();
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal((1, "draft"), (stored["version"]!.GetValue<int>(), stored["state"]!.GetValue<string>()));
        Assert.Equal(answer.Headers.ETag!.Tag, stored["etag"]!.GetValue<string>());
        // The printed table 3.1 says 101% where its own target and actual give 104,75%.
        Assert.Contains(stored["findings"]!.AsArray(), finding => finding!["stated"]?.GetValue<string>() == "101%");
        Assert.Equal(Sample.Text, await caller.GetStringAsync(new Uri($"{Sample.Address}/content", UriKind.Relative)));
    }

    [Theory]
    [InlineData("""{"agency":""")]
    [InlineData("null")]
    [InlineData("\u0000")]
    public async Task Put_WrongJson_NamesItAndStoresNothing(string body)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator", Sample.Agency);

        using var answer = await caller.SendAsync(Sample.Put(body));

        var problem = await answer.ProblemAsync(400, "report-refused");
        Assert.NotEmpty(problem["findings"]!.AsArray());
        await AssertNothingStoredAsync(caller);
    }

    [Fact]
    public async Task Put_WrongSchemaVersion_NamesIt()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator", Sample.Agency);

        using var answer = await caller.SendAsync(Sample.Put(Sample.With(report => report["schemaVersion"] = "9.9")));

        Assert.Equal("$.schemaVersion", (await answer.ProblemAsync(400, "report-refused"))["place"]!.GetValue<string>());
        await AssertNothingStoredAsync(caller);
    }

    [Fact]
    public async Task Put_UnreadableNumbers_NamesEveryPlace()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator", Sample.Agency);
        var body = Sample.With(report =>
        {
            report["budget"]!["programs"]![0]!["spent"] = "1.23.45x";
            report["indicators"]![0]!["targets"]![0]!["value"] = "12..5,,%";
        });

        using var answer = await caller.SendAsync(Sample.Put(body));

        var problem = await answer.ProblemAsync(400, "report-refused");
        var places = problem["findings"]!.AsArray().Select(finding => finding!["place"]!.GetValue<string>()).ToList();
        Assert.Contains("$.indicators[0].targets[0].value", places);
        Assert.Contains("$.budget.programs[0].spent", places);
        await AssertNothingStoredAsync(caller);
    }

    [Fact]
    public async Task Put_MoreThan8Mebibytes_Is413()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator", Sample.Agency);

        using var answer = await caller.SendAsync(Sample.Put(new string(' ', (8 * 1024 * 1024) + 1)));

        await answer.ProblemAsync(413, "body-too-large");
    }

    [Fact]
    public async Task Put_UnknownAgency_Is404()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("operator");

        using var answer = await caller.SendAsync(Sample.Put(Sample.Text));

        await answer.ProblemAsync(404, "agency-unknown");
    }

    [Fact]
    public async Task Put_DataOfAnotherAgency_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync("blitar-lain");
        using var caller = await app.SignInAsync("operator", "blitar-lain");

        using var elsewhere = await caller.SendAsync(Sample.Put(Sample.Text));
        using var smuggled = await caller.SendAsync(Sample.Put(Sample.Text, address: "/lkjip/api/agencies/blitar-lain/reports/2022"));

        await elsewhere.ProblemAsync(403, "agency-forbidden");
        await smuggled.ProblemAsync(400, "agency-mismatch");
    }

    [Theory]
    [InlineData("2022-Q5", "period-invalid")]
    [InlineData("22", "period-invalid")]
    [InlineData("2021", "period-mismatch")]
    [InlineData("2022-Q1", "period-mismatch")]
    public async Task Put_OtherPeriod_IsRefused(string period, string code)
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");

        using var answer = await caller.SendAsync(Sample.Put(Sample.Text, address: $"/lkjip/api/agencies/{Sample.Agency}/reports/{period}"));

        await answer.ProblemAsync(400, code);
    }

    [Fact]
    public async Task Put_NotJsonByHeader_Is415()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var caller = await app.SignInAsync("operator");
        using var content = new StringContent(Sample.Text, Encoding.UTF8, "text/plain");

        using var answer = await caller.PutAsync(Sample.Address, content);

        await answer.ProblemAsync(415, "type-unsupported");
    }

    [Fact]
    public async Task Put_StaleOrMissingTag_AnswersCurrentVersion()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var first = await Sample.StoreAsync(caller);
        var changed = Sample.With(report => report["agency"]!["telephone"] = "1");
        using var second = await caller.SendAsync(Sample.Put(changed, first));
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);

        using var stale = await caller.SendAsync(Sample.Put(Sample.Text, first));
        using var missing = await caller.SendAsync(Sample.Put(Sample.Text));

        Assert.Equal(2, (await stale.ProblemAsync(412, "if-match-stale"))["version"]!.GetValue<int>());
        Assert.Equal(second.Headers.ETag, stale.Headers.ETag);
        Assert.Equal(2, (await missing.ProblemAsync(412, "if-match-missing"))["version"]!.GetValue<int>());
        Assert.Equal(changed, await caller.GetStringAsync(new Uri($"{Sample.Address}/content", UriKind.Relative)));
    }

    [Fact]
    public async Task Put_CreateOnlyWhereOneIs_Is412()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        await Sample.StoreAsync(caller);
        using var request = Sample.Put(Sample.Text);
        request.Headers.Add("If-None-Match", "*");

        using var answer = await caller.SendAsync(request);

        await answer.ProblemAsync(412, "report-exists");
    }

    [Fact]
    public async Task Put_SameKeyAgain_GetsTheFirstAnswer()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");

        using var first = await caller.SendAsync(Sample.Put(Sample.Text, key: "k-1"));
        using var again = await caller.SendAsync(Sample.Put(Sample.Text, key: "k-1"));
        using var other = await caller.SendAsync(Sample.Put(Sample.With(report => report["agency"]!["telephone"] = "1"), key: "k-1"));

        Assert.Equal(first.StatusCode, again.StatusCode);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        await other.ProblemAsync(409, "idempotency-key-reused");
    }

    [Fact]
    public async Task Put_SubmittedReport_Is409ButARepeatIsAnswered()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        using var stored = await caller.SendAsync(Sample.Put(Sample.Text, key: "k-1"));
        using var submitted = await caller.SendAsync(Sample.Submit(stored.Headers.ETag!.Tag));

        using var change = await caller.SendAsync(Sample.Put(Sample.Text, submitted.Headers.ETag!.Tag));
        using var repeat = await caller.SendAsync(Sample.Put(Sample.Text, key: "k-1"));

        await change.ProblemAsync(409, "report-locked");
        Assert.Equal(HttpStatusCode.Created, repeat.StatusCode);
    }

    [Fact]
    public async Task Put_StorageDown_Is503WithRetryAfter()
    {
        await using var app = await TestApp.StartAsync(azurite, settings => settings with
        {
            Storage = new StorageOptions
            {
                // Nothing listens on port 1.
                ConnectionString = "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;"
                    + "BlobEndpoint=http://127.0.0.1:1/b;QueueEndpoint=http://127.0.0.1:1/q;TableEndpoint=http://127.0.0.1:1/t",
                MaxRetries = 0,
            },
        });
        using var caller = await app.SignInAsync("operator");

        using var answer = await caller.SendAsync(Sample.Put(Sample.Text));

        await answer.ProblemAsync(503, "storage-unavailable");
        Assert.Equal(TimeSpan.FromSeconds(30), answer.Headers.RetryAfter!.Delta);
    }

    private static async Task AssertNothingStoredAsync(HttpClient caller)
    {
        using var answer = await caller.GetAsync(new Uri(Sample.Address, UriKind.Relative));
        await answer.ProblemAsync(404, "report-unknown");
    }
}
