using Lkjip.App.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Lkjip.App.Telemetry;

/// <summary>Sends traces and figures to a collector while the service runs (pengiriman telemetri).</summary>
/// <remarks>
/// In the background and in short batches: an answer never waits for it, and what cannot be sent is dropped. It calls no network at the start.
/// </remarks>
internal sealed class OtlpExport(IConfiguration variables) : IHostedService, IDisposable
{
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "Azure.Core.Http", Traces.SourceName];
    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "System.Runtime", Figures.MeterName];

    private TracerProvider? traces;
    private MeterProvider? figures;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(variables))
            .ConfigureResource(Describe).AddSource(Sources).AddProcessor(new SpanScrub()).AddOtlpExporter().Build();
        figures = Sdk.CreateMeterProviderBuilder()
            .ConfigureServices(services => services.AddSingleton(variables))
            .ConfigureResource(Describe).AddMeter(Meters).AddOtlpExporter().Build();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public void Dispose()
    {
        traces?.Dispose();
        figures?.Dispose();
    }

    /// <summary>Says who sends: name and attributes as set, version and instance.</summary>
    public static void Describe(ResourceBuilder resource) => resource.AddAttributes(
    [
        new("service.version", ProductVersion.Text),
        new("service.instance.id", Environment.GetEnvironmentVariable("WEBSITE_INSTANCE_ID") is { Length: > 0 } instance ? instance : Environment.MachineName),
    ]);
}
