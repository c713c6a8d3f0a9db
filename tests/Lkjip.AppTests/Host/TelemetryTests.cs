using Lkjip.AppTests.Telemetry;
using Xunit;

namespace Lkjip.AppTests.Host;

[Collection(HostGroup.Name)]
public sealed class TelemetryTests(HostFixture host)
{
    [Fact]
    public async Task Handler_KilledRightAfterItsWork_HasSentItsTrace()
    {
        await using var collector = await Collector.StartAsync();
        var settings = host.Settings(host.Storage);
        foreach (var (name, value) in collector.Variables)
        {
            settings[name] = value;
        }

        await using var handler = await Handler.StartAsync(host.Published.Executable, settings);
        using var call = await handler.InvokeAsync("watch", HostPayloads.Timer);
        var trace = call.Headers.GetValues("X-Correlation-Id").Single();
        await collector.UntilAsync(came => came.Spans.Any(span => span.Trace == trace && span.Name == "POST /watch") && came.Sentences(trace).Count > 0);
        await handler.KillAsync();

        var spans = collector.Spans.Where(span => span.Trace == trace).ToList();

        Assert.All(spans, span => Assert.Equal("lkjip-uji", span.Service));
        Assert.Contains(spans, span => span.Name == "GET lkjipindex");
        Assert.Contains(collector.Sentences(trace), line => line.StartsWith("Watch: queue ", StringComparison.Ordinal));
    }
}
