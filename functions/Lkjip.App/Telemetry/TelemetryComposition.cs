using Lkjip.App.Hosting;
using OpenTelemetry.Logs;

namespace Lkjip.App.Telemetry;

/// <summary>Adds what sends traces, figures and logs; nothing at all where no collector is set.</summary>
internal static class TelemetryComposition
{
    /// <summary>Registers the services.</summary>
    public static void AddTelemetry(this IServiceCollection services, TelemetrySettings settings)
    {
        if (!settings.IsOn)
        {
            return;
        }

        services.AddHostedService<OtlpExport>();
        services.AddLogging(logging => logging.AddOpenTelemetry(options =>
        {
            options.IncludeFormattedMessage = true;
            var resource = OpenTelemetry.Resources.ResourceBuilder.CreateDefault();
            OtlpExport.Describe(resource);
            options.SetResourceBuilder(resource).AddProcessor(new LogScrub()).AddOtlpExporter();
        }));
    }

    /// <summary>Completes the spans of requests.</summary>
    public static void UseTelemetry(this WebApplication app, TelemetrySettings settings)
    {
        if (settings.IsOn)
        {
            app.UseMiddleware<RequestSpan>();
        }
    }
}
