using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Administration;

public sealed class AuditTests(AzuriteFixture azurite)
{
    [Fact]
    public async Task Trail_AfterChanges_SaysWhoWhatBeforeAfterWhy()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var administrator = await app.SignInAsync("administrator");
        using var template = await administrator.PutAsync($"/lkjip/api/agencies/{Sample.Agency}", Sample.Registration(template: null));
        // The same again changes nothing, and leaves no line.
        using var same = await administrator.PutAsync($"/lkjip/api/agencies/{Sample.Agency}", Sample.Registration(template: null));
        using var added = await UserTests.PutAsync(administrator, "ani@contoh.go.id", """{"agencies":["blitar-disnaker"],"reason":"bertugas di Blitar"}""");
        using var changed = await UserTests.PutAsync(administrator, "ani@contoh.go.id", """{"agencies":[],"reason":"pindah"}""", added.Headers.ETag!.Tag);

        var entries = await EntriesAsync(administrator);

        Assert.Equal(["user-changed", "user-added", "template-chosen", "agency-registered"], entries.Select(entry => entry["what"]!.GetValue<string>()));
        var last = entries[0];
        Assert.Equal(("Uji administrator", "ani@contoh.go.id", "pindah"),
            (last["by"]!.GetValue<string>(), last["target"]!.GetValue<string>(), last["reason"]!.GetValue<string>()));
        Assert.Equal("blitar-disnaker", last["before"]!["agencies"]![0]!.GetValue<string>());
        Assert.Empty(last["after"]!["agencies"]!.AsArray());
        Assert.Null(entries[1]["before"]);
        Assert.Equal("standar", entries[2]["before"]!["template"]!.GetValue<string>());
        Assert.Null(entries[2]["after"]!["template"]);
    }

    [Fact]
    public async Task Trail_CalendarRunAndRetry_StandInIt()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var administrator = await app.SignInAsync("administrator");
        var failed = await app.Storage.Jobs.AddAsync(new ReportKey(Sample.Agency, "2022"), 1, new NewJob("render"), "uji", CancellationToken.None);
        using var calendar = await administrator.SendAsync(Sample.Put("""{"calendar":{"operatorDay":5}}""", address: "/lkjip/api/regions/blitar"));
        using var run = await administrator.PostAsync("/lkjip/api/regions/blitar/runs/2022-Q3", null);
        using var retry = await administrator.PostAsync($"/lkjip/api/jobs/{Sample.Agency}/2022/{failed.Id}/retries", null);

        var entries = await EntriesAsync(administrator);

        Assert.Equal(["job-retried", "run-ordered", "region-changed", "agency-registered"], entries.Select(entry => entry["what"]!.GetValue<string>()));
        Assert.Equal((10, 5), (entries[2]["before"]!["calendar"]!["operatorDay"]!.GetValue<int>(), entries[2]["after"]!["calendar"]!["operatorDay"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Trail_OfManyLines_IsReadPageByPage()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        using var open = await administrator.GetAsync(new Uri("/lkjip/api/users", UriKind.Relative));
        var at = new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var second in Enumerable.Range(0, 130))
        {
            await app.Storage.Audit.AddAsync(new AuditEntry(at.AddSeconds(second), "Uji", "agency-changed", $"a{second}"), CancellationToken.None);
        }

        var first = await PageAsync(administrator, "month=2026-10");
        var second2 = await PageAsync(administrator, $"month=2026-10&after={first["next"]}");

        Assert.Equal((100, 30), (first["entries"]!.AsArray().Count, second2["entries"]!.AsArray().Count));
        Assert.Equal(("a129", "a0"), (first["entries"]![0]!["target"]!.GetValue<string>(), second2["entries"]![29]!["target"]!.GetValue<string>()));
        Assert.Null(second2["next"]);
    }

    [Fact]
    public async Task Trail_MonthUnreadable_IsRefused()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");

        using var answer = await administrator.GetAsync(new Uri("/lkjip/api/audit?month=kemarin", UriKind.Relative));

        await answer.ProblemAsync(400, "month-invalid");
    }

    [Fact]
    public async Task Add_HugeStates_AreCutAndKept()
    {
        await using var app = await TestApp.StartAsync(azurite);
        using var administrator = await app.SignInAsync("administrator");
        using var open = await administrator.GetAsync(new Uri("/lkjip/api/users", UriKind.Relative));
        var now = TimeProvider.System.GetUtcNow();

        await app.Storage.Audit.AddAsync(
            new AuditEntry(now, "Uji", "agency-changed", "x") { Before = $"\"{new string('é', 500_000)}\"", After = "{}", Reason = new string('a', 9_000) }, CancellationToken.None);

        var entry = Assert.Single(await EntriesAsync(administrator));
        Assert.StartsWith("\"éé", entry["before"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.EndsWith("(500002)", entry["before"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    // Nobody can take a line back: the stores have no way to do it, and the report store's writes only ever add log rows.
    [Theory]
    [InlineData(typeof(AuditStore), "AddAsync,ListAsync")]
    [InlineData(typeof(ReportStore), "ChangeAsync,FindAsync,HistoryAsync,ListAsync,ListRegionAsync,ReadAsync,ReindexAsync,SaveAsync")]
    public void Stores_OfHistory_OfferNoWayToChangeIt(Type store, string known)
    {
        var methods = store.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => (method.IsPublic || method.IsAssembly) && !method.IsSpecialName).Select(method => method.Name).Distinct(StringComparer.Ordinal);

        Assert.Equal(known.Split(','), methods.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task History_AfterManyWrites_KeepsEveryLineAsItWas()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var tag = await Sample.StoreAsync(caller);
        var before = (await HistoryAsync(caller)).ToJsonString();
        using var put = await caller.SendAsync(Sample.Put(Sample.With(report => report["agency"]!["name"] = "Dinas Lain"), tag));
        using var submitted = await caller.SendAsync(Sample.Submit(put.Headers.ETag!.Tag));
        using var refused = await caller.SendAsync(Sample.Put(Sample.Text, submitted.Headers.ETag?.Tag ?? "\"x\""));

        var after = await HistoryAsync(caller);

        Assert.Equal(HttpStatusCode.Accepted, submitted.StatusCode);
        Assert.Equal(3, after.Count);
        Assert.Equal(before, new JsonArray(after[0]!.DeepClone()).ToJsonString());
    }

    [Fact]
    public async Task History_OfANewVersion_SaysWhatChanged()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var tag = await Sample.StoreAsync(caller);

        using var put = await caller.SendAsync(Sample.Put(Sample.With(report => report["agency"]!["name"] = "Dinas Lain"), tag));

        var history = await HistoryAsync(caller);
        Assert.Null(history[0]!["changes"]);
        var line = Assert.Single(history[1]!["changes"]!["lines"]!.AsArray())!;
        Assert.Equal(("$.agency.name", "Dinas Tenaga Kerja", "Dinas Lain"),
            (line["path"]!.GetValue<string>(), line["before"]!.GetValue<string>(), line["after"]!.GetValue<string>()));
    }

    [Fact]
    public async Task History_OfAWholeRewrite_FitsItsRow()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator");
        var tag = await Sample.StoreAsync(caller);

        using var put = await caller.SendAsync(Sample.Put(Sample.With(Rewrite), tag));

        Assert.Equal(HttpStatusCode.OK, put.StatusCode);
        var changes = (await HistoryAsync(caller))[1]!["changes"]!;
        Assert.InRange(changes["lines"]!.AsArray().Count, 1, 100);
        Assert.True(changes["more"]!.GetValue<int>() > 0);
    }

    private static void Rewrite(JsonObject report)
    {
        foreach (var (name, value) in report.ToList())
        {
            if (value is JsonObject inner)
            {
                Rewrite(inner);
            }
            else if (value is JsonArray list)
            {
                foreach (var item in list.OfType<JsonObject>())
                {
                    Rewrite(item);
                }
            }
            else if (name is "text" or "title" or "name" or "position")
            {
                report[name] = new string('x', 400);
            }
        }
    }

    private static async Task<JsonArray> HistoryAsync(HttpClient caller) =>
        (await (await caller.GetAsync(new Uri($"{Sample.Address}/history", UriKind.Relative))).JsonAsync())["history"]!.AsArray();

    private static async Task<List<JsonObject>> EntriesAsync(HttpClient administrator) =>
        [.. (await PageAsync(administrator, ""))["entries"]!.AsArray().Select(entry => entry!.AsObject())];

    private static async Task<JsonObject> PageAsync(HttpClient administrator, string query)
    {
        using var answer = await administrator.GetAsync(new Uri($"/lkjip/api/audit?{query}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.JsonAsync();
    }
}
