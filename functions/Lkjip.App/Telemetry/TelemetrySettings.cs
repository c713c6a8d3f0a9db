namespace Lkjip.App.Telemetry;

/// <summary>Where traces, figures and logs are sent to, in the variables that OpenTelemetry specifies (pengaturan telemetri).</summary>
/// <param name="Variables">The variables by name, those of <see cref="Names"/> that are set and our defaults; empty when nothing is sent.</param>
/// <remarks><see href="https://opentelemetry.io/docs/specs/otel/protocol/exporter/"/></remarks>
internal sealed record TelemetrySettings(IReadOnlyDictionary<string, string?> Variables)
{
    private const string EndpointName = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ProtocolName = "OTEL_EXPORTER_OTLP_PROTOCOL";

    // The process is ended without notice: what was not sent by then is lost. And the platform marks calls as "not recorded" whose
    // traces nobody else records, so that the choice of the caller is not followed unless somebody says so.
    private static readonly Dictionary<string, string?> Defaults = new(StringComparer.Ordinal)
    {
        [ProtocolName] = "http/protobuf",
        ["OTEL_SERVICE_NAME"] = "lkjip",
        ["OTEL_TRACES_SAMPLER"] = "always_on",
        ["OTEL_BSP_SCHEDULE_DELAY"] = "1000",
        ["OTEL_BLRP_SCHEDULE_DELAY"] = "1000",
        ["OTEL_METRIC_EXPORT_INTERVAL"] = "20000",
    };

    /// <summary>The variables that are read; others of OpenTelemetry have no effect.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        EndpointName, ProtocolName, "OTEL_EXPORTER_OTLP_HEADERS", "OTEL_EXPORTER_OTLP_TIMEOUT",
        "OTEL_SERVICE_NAME", "OTEL_RESOURCE_ATTRIBUTES", "OTEL_TRACES_SAMPLER", "OTEL_TRACES_SAMPLER_ARG",
        "OTEL_BSP_SCHEDULE_DELAY", "OTEL_BLRP_SCHEDULE_DELAY", "OTEL_METRIC_EXPORT_INTERVAL",
    ];

    /// <summary>Nothing is sent.</summary>
    public static TelemetrySettings Off { get; } = new(new Dictionary<string, string?>(StringComparer.Ordinal));

    /// <summary>True when there is somewhere to send to.</summary>
    public bool IsOn => Variables.Count > 0;

    /// <summary>Reads the variables; a value that cannot be read is a <see cref="FormatException"/> that names it.</summary>
    public static TelemetrySettings FromEnvironment(Func<string, string?> text)
    {
        if (text(EndpointName) is not { } endpoint)
        {
            return Off;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            throw new FormatException($"Pengaturan {EndpointName} tidak terbaca: isi alamat http atau https.");
        }

        if (text(ProtocolName) is not (null or "grpc" or "http/protobuf"))
        {
            throw new FormatException($"Pengaturan {ProtocolName} tidak dikenal: isi http/protobuf atau grpc.");
        }

        var variables = new Dictionary<string, string?>(Defaults, StringComparer.Ordinal);
        foreach (var name in Names)
        {
            if (text(name) is { } value)
            {
                variables[name] = value;
            }
        }

        return new(variables);
    }
}
