using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Lkjip.App.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Lkjip.AppTests.Telemetry;

/// <summary>A collector that takes OTLP over HTTP on a free port and keeps what comes.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly ConcurrentQueue<(string Path, byte[] Body)> requests = new();
    private readonly WebApplication server;

    private Collector()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRouting();
        server = builder.Build();
        server.Run(TakeAsync);
    }

    public Uri Address => new(server.Urls.First());

    /// <summary>All spans so far; two services in one process both send those of the other too.</summary>
    public IReadOnlyList<SentSpan> Spans => [.. At("/v1/traces").SelectMany(SentSpan.Of).DistinctBy(span => span.Id)];

    /// <summary>The names of all figures so far.</summary>
    public IReadOnlyList<string> Figures =>
        [.. At("/v1/metrics").SelectMany(request => request.Messages(1)).SelectMany(resource => resource.Messages(2)).SelectMany(scope => scope.Messages(2)).Select(metric => metric.Text(1))];

    /// <summary>The sentences of the log of a trace.</summary>
    public IReadOnlyList<string> Sentences(string trace) =>
        [.. At("/v1/logs").SelectMany(request => request.Messages(1)).SelectMany(resource => resource.Messages(2)).SelectMany(scope => scope.Messages(2))
            .Where(record => record.Hex(9) == trace).Select(record => record.Messages(5).Single().Text(1))];

    /// <summary>All that came, as text: what is in it anywhere was sent.</summary>
    public string Everything => string.Join('\n', requests.Select(request => Encoding.UTF8.GetString(request.Body)));

    /// <summary>What a service is set to so that it sends here, soon.</summary>
    public TelemetrySettings Settings => new(Variables.ToDictionary(pair => pair.Key, pair => (string?)pair.Value, StringComparer.Ordinal));

    /// <summary>The same as variables.</summary>
    public IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["OTEL_EXPORTER_OTLP_ENDPOINT"] = Address.AbsoluteUri,
        ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
        ["OTEL_SERVICE_NAME"] = "lkjip-uji",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "100",
        ["OTEL_BLRP_SCHEDULE_DELAY"] = "100",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "1000",
    };

    public static async Task<Collector> StartAsync()
    {
        var collector = new Collector();
        await collector.server.StartAsync();
        return collector;
    }

    /// <summary>Waits until what is asked for has come.</summary>
    public async Task UntilAsync(Func<Collector, bool> came)
    {
        for (var tries = 0; !came(this); tries++)
        {
            Assert.True(tries < 400, $"It did not come. What came: {string.Join(", ", requests.Select(request => request.Path).Distinct(StringComparer.Ordinal))}; {string.Join(", ", Spans.Select(span => span.Name).Distinct(StringComparer.Ordinal))}");
            await Task.Delay(25);
        }
    }

    public async ValueTask DisposeAsync() => await server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        requests.Enqueue((context.Request.Path.Value!, body.ToArray()));
        context.Response.ContentType = "application/x-protobuf";
    }

    private IEnumerable<ProtoMessage> At(string path) => requests.Where(request => request.Path == path).Select(request => new ProtoMessage(request.Body));
}
