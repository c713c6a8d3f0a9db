namespace Lkjip.AppTests.Telemetry;

/// <summary>A span as a collector got it.</summary>
internal sealed record SentSpan(string Trace, string Id, string Parent, string Name, IReadOnlyDictionary<string, string> Facts, IReadOnlyList<string> Links, string Service)
{
    /// <summary>The spans of one request of a collector.</summary>
    public static IEnumerable<SentSpan> Of(ProtoMessage request) =>
        from resource in request.Messages(1)
        let service = resource.Messages(1).Single().Facts(1)["service.name"]
        from scope in resource.Messages(2)
        from span in scope.Messages(2)
        select new SentSpan(span.Hex(1), span.Hex(2), span.Hex(4), span.Text(5), span.Facts(9), [.. span.Messages(13).Select(link => link.Hex(2))], service);
}
