using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Lkjip.App.Jobs;
using Lkjip.App.Telemetry;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Signing;
using Lkjip.AppTests.Triggers;
using Lkjip.Azure.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Telemetry;

public sealed class TraceTests(AzuriteFixture azurite)
{
    private const string Person = "Bunga Rahasia";
    private const string Mail = "bunga.rahasia@contoh.go.id";
    private const string Signature = "sv=2026-02-06&sig=r4hasia%2BTandaTangan%3D";

    [Fact]
    public async Task Submission_UpToTheMail_IsOneTraceThatNamesNobodyAndOpensNoDoor()
    {
        await using var collector = await Collector.StartAsync();
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { Telemetry = collector.Settings });
        await using var handler = await TestApp.StartAsync(azurite, settings => settings with { HandlerPort = 0, Storage = app.Options, Telemetry = collector.Settings });
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator", Sample.Agency, $"{Person} <{Mail}>");
        using var put = await caller.SendAsync(Sample.Put(Sample.With(Personal)));
        using var submitted = await caller.SendAsync(Sample.Submit(put.Headers.ETag!.Tag));
        var trace = submitted.Headers.GetValues("X-Correlation-Id").Single();
        var message = Assert.Single(await app.Storage.Queue.ReceiveAsync(1, TimeSpan.FromMinutes(1), CancellationToken.None));
        using var call = await handler.CallAsync("jobs", HostCalls.Queue(message.Text));
        await call.LineAsync();
        var token = await OpenDoorsAsync(handler);
        await collector.UntilAsync(came => came.Spans.Any(span => span.Name.EndsWith(" mailbox", StringComparison.Ordinal))
            && came.Sentences(trace).Any(line => line.Contains("ended, done: True", StringComparison.Ordinal)) && came.Figures.Contains("lkjip.mails"));

        var spans = collector.Spans.Where(span => span.Trace == trace).ToList();
        var (posted, sent, worked) = (Named(spans, "submissions"), Named(spans, "send jobs"), Named(spans, "process jobs"));
        var everything = collector.Everything;

        Assert.Equal((posted.Id, sent.Id), (sent.Parent, worked.Parent));
        Assert.Equal("lkjip-uji", worked.Service);
        Assert.Equal(collector.Spans.Single(span => span.Id == Assert.Single(worked.Links)).Trace, call.Headers.GetValues("X-Correlation-Id").Single());
        Assert.Equal(("/lkjip/api/agencies/{agency}/reports/{period}/submissions", Sample.Agency), (posted.Facts["http.route"], posted.Facts["lkjip.agency"]));
        Assert.Equal(("done", "2022"), (worked.Facts["lkjip.job.outcome"], worked.Facts["lkjip.period"]));
        Assert.Contains(spans, span => span.Parent == worked.Id && span.Name.EndsWith(app.Options.Names.Reports, StringComparison.Ordinal));
        Assert.Contains(spans, span => span.Name.EndsWith(app.Options.Names.Documents, StringComparison.Ordinal));
        Assert.All(
            new[] { "bunga", "rahasia", "contoh.go.id", "%40", "CfDJ8", token, "sig=", "r4hasia", "url.query", "url.path", "user_agent", "PartitionKey", "kunci=" },
            secret => Assert.DoesNotContain(secret, everything, StringComparison.OrdinalIgnoreCase));
        Assert.All(new[] { "lkjip.jobs.ended", "lkjip.job.duration", "lkjip.job.age", "lkjip.findings", "http.server.request.duration", "dotnet.gc.collections" },
            name => Assert.Contains(name, collector.Figures));
    }

    [Fact]
    public async Task Answer_WithoutACollector_IsGivenAllTheSame()
    {
        var nobody = new Dictionary<string, string?>(StringComparer.Ordinal) { ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:1", ["OTEL_BSP_SCHEDULE_DELAY"] = "100" };
        await using var app = await TestApp.StartAsync(azurite, settings => settings with { Telemetry = new TelemetrySettings(nobody) });
        using var caller = app.Nobody();
        for (var i = 0; i < 20; i++)
        {
            using var answer = await caller.GetAsync(new Uri("/lkjip/api/health/live", UriKind.Relative));

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Job_WithoutACollector_HasTheNumberOfWhoOrderedIt()
    {
        await using var app = await TestApp.StartAsync(azurite);
        await app.RegisterAsync();
        using var caller = await app.SignInAsync("operator", Sample.Agency);
        using var submitted = await caller.SendAsync(Sample.Submit(await Sample.StoreAsync(caller)));
        var message = Assert.Single(await app.Storage.Queue.ReceiveAsync(1, TimeSpan.FromMinutes(1), CancellationToken.None));

        await app.Services.GetRequiredService<JobRunner>().RunAsync(JobMessage.TryParse(message.Text)!, CancellationToken.None);

        var job = await caller.GetAsync(submitted.Headers.Location!.OriginalString);
        Assert.Equal(submitted.Headers.GetValues("X-Correlation-Id").Single(), (await job.JsonAsync())["traceId"]!.GetValue<string>());
    }

    private static SentSpan Named(IEnumerable<SentSpan> spans, string end) => Assert.Single(spans, span => span.Name.EndsWith(end, StringComparison.Ordinal));

    private static void Personal(JsonObject report)
    {
        foreach (var signatory in report["signatories"]!.AsArray())
        {
            (signatory!["name"], signatory["email"]) = (Person, Mail);
        }
    }

    // Through the link of a mail, with a signature in the query, with names where they do not belong, and to addresses that hold both.
    private static async Task<string> OpenDoorsAsync(TestApp app)
    {
        var link = Mailbox.Link(app, Mailbox.Names(app)[0]);
        using var person = app.Nobody();
        person.DefaultRequestHeaders.Add("User-Agent", Person);
        foreach (var path in new[] { link, $"/lkjip/{Uri.EscapeDataString(Person)}?{Signature}", $"/lkjip/api/agencies/{Uri.EscapeDataString(Mail)}/reports?{Signature}" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            request.Headers.Add("tracestate", "rahasia=bunga");
            using var answer = await person.SendAsync(request);
        }

        using var source = new ActivitySource("Azure.Core.Http");
        using (var span = source.StartActivity("GET", ActivityKind.Client))
        {
            span?.SetTag("http.request.method", "GET").SetTag("url.full", $"https://akun.blob.core.windows.net/wadah/{Uri.EscapeDataString(Person)}.docx?{Signature}").SetTag("kunci=", "x").SetStatus(ActivityStatusCode.Error, Mail);
        }

        using (var span = source.StartActivity("POST", ActivityKind.Client))
        {
            span?.SetTag("http.request.method", "GET").SetTag("url.full", $"https://graph.microsoft.com/mailbox/users/{Uri.EscapeDataString(Mail)}/sendMail");
        }

        return link[(link.LastIndexOf('/') + 1)..];
    }
}
