using System.Diagnostics;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Telemetry;

/// <summary>Our spans, and the way a trace takes through the queue (jejak).</summary>
/// <remarks>
/// Work that nobody exports has a trace id too, so that its lines in the log belong together with those of the request that ordered it.
/// </remarks>
internal static class Traces
{
    /// <summary>The name of the source of our spans.</summary>
    public const string SourceName = "Lkjip";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Begins a call of a trigger that no request of the host stands for.</summary>
    public static Activity Call(string trigger)
    {
        var name = $"call {trigger}";
        return Source.StartActivity(name) ?? new Activity(name).Start();
    }

    /// <summary>Begins the sending of a message; null when nobody records it.</summary>
    public static Activity? Send(string queue) => Source.StartActivity($"send {queue}", ActivityKind.Producer)?.With(queue, "send");

    /// <summary>What a message sent now carries, so that the work it causes continues this trace; null outside of any.</summary>
    public static string? Context => Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id } ? id : null;

    /// <summary>Begins the work on a message: within the trace of whoever sent it, linked to the call that delivered it.</summary>
    public static Activity Process(string queue, JobMessage message)
    {
        var (name, delivery) = ($"process {queue}", Activity.Current);
        var knowsSender = ActivityContext.TryParse(message.TraceParent, null, isRemote: true, out var sender);
        var links = knowsSender && delivery is not null ? [new ActivityLink(delivery.Context)] : Array.Empty<ActivityLink>();
        var span = Source.StartActivity(name, ActivityKind.Consumer, knowsSender ? sender : default, links: links);
        if (span is null)
        {
            var unrecorded = new Activity(name);
            return (knowsSender ? unrecorded.SetParentId(sender.TraceId, sender.SpanId, sender.TraceFlags) : unrecorded).Start();
        }

        return span.With(queue, "process")
            .SetTag("lkjip.job", message.Job).SetTag("lkjip.agency", message.Agency).SetTag("lkjip.period", message.Period);
    }

    private static Activity With(this Activity span, string queue, string operation) => span
        .SetTag("messaging.system", "azure_storage_queues").SetTag("messaging.destination.name", queue)
        .SetTag("messaging.operation.name", operation).SetTag("messaging.operation.type", operation);
}
