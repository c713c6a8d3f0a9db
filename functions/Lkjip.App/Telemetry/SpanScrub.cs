using System.Diagnostics;
using Lkjip.App.Hosting;
using OpenTelemetry;

namespace Lkjip.App.Telemetry;

/// <summary>Lets only those facts of a span pass that are known to name no person and to open no door (penyaring jejak).</summary>
/// <remarks>A list of what may pass, not of what may not: what a later version of a library records stays here until somebody has looked at it.</remarks>
internal sealed class SpanScrub : BaseProcessor<Activity>
{
    private const string Address = "url.full";

    // Of a request its route, never its path or query: they hold links of signatories.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "http.request.method", "http.response.status_code", "http.route", "network.protocol.version", "url.scheme", "server.address", "server.port", "error.type",
        "az.client_request_id", "az.service_request_id",
        "messaging.system", "messaging.destination.name", "messaging.operation.name", "messaging.operation.type",
        "lkjip.job", "lkjip.job.kind", "lkjip.job.attempt", "lkjip.job.outcome", "lkjip.agency", "lkjip.period",
    };

    /// <inheritdoc />
    public override void OnEnd(Activity data)
    {
        foreach (var (name, value) in data.TagObjects.ToList())
        {
            data.SetTag(name, !Harmless.Contains(name) ? null : value is string text ? LogText.Inert(text) : value);
            if (name == Address && Uri.TryCreate(value as string, UriKind.Absolute, out var address))
            {
                var place = PlainAddress.Of(address);
                data.SetTag(Address, place);
                data.DisplayName = $"{data.GetTagItem("http.request.method")} {PlainAddress.NameOf(address)}";
            }
        }

        // A description may be the message of a failure; the state of a trace is whatever a caller sent.
        if (data.Status == ActivityStatusCode.Error)
        {
            data.SetStatus(ActivityStatusCode.Error);
        }

        data.TraceStateString = null;
    }
}
