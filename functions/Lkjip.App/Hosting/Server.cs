using System.Net;
using Lkjip.App.Configuration;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Lkjip.App.Hosting;

/// <summary>The server, under the Functions host or standalone (layanan).</summary>
internal static partial class Server
{
    /// <summary>The largest request body: 8 MiB.</summary>
    public const int BodyLimit = 8 * 1024 * 1024;

    // Up to here a body that is too large is read to its end, so that the sender sees the answer and not a broken connection.
    private const int ReadLimit = 4 * BodyLimit;

    /// <summary>Runs as the environment says; settings that cannot be used are named, and nothing starts.</summary>
    public static async Task<int> RunAsync()
    {
        try
        {
            var names = Environment.GetEnvironmentVariables().Keys.Cast<string>();
            return await RunAsync(Settings.FromEnvironment(Environment.GetEnvironmentVariable, names));
        }
        catch (SettingsException unusable)
        {
            await Console.Error.WriteLineAsync($"Layanan tidak dimulai. {unusable.Message}");
            return ExitCodes.Usage;
        }
    }

    /// <summary>Runs until the process is told to stop; the result is its exit code.</summary>
    /// <remarks>Exit code 0 would make the Functions host lose messages in silence, so a custom handler never ends with it.</remarks>
    public static async Task<int> RunAsync(Settings settings)
    {
        var end = settings.IsCustomHandler ? ExitCodes.RestartHandler : ExitCodes.Done;
        Environment.ExitCode = end;
        try
        {
            await using var app = Build(settings);
            SayRemarks(settings, app.Logger);
            await app.RunAsync();
            return end;
        }
        catch (IOException failure)
        {
            await Console.Error.WriteLineAsync($"Layanan tidak dapat dimulai: {failure.Message}");
            return ExitCodes.Refused;
        }
    }

    /// <summary>Builds the application, without starting it and without any call to the network.</summary>
    public static WebApplication Build(Settings settings, Action<IServiceCollection>? configure = null)
    {
        // The empty builder reads neither ASPNETCORE_* nor a settings file: both belong to the host around us.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Server).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = "wwwroot",
            EnvironmentName = Environments.Production,
        });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, settings));
        builder.Configuration.AddInMemoryCollection(settings.Telemetry.Variables);
        builder.Services.AddLkjip(settings);
        configure?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseLkjip(settings);
        return app;
    }

    private static void SayRemarks(Settings settings, ILogger logger)
    {
        foreach (var remark in settings.Remarks)
        {
            Log.Remark(logger, remark);
        }
    }

    private static void Listen(KestrelServerOptions kestrel, Settings settings)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = ReadLimit;
        if (settings.HandlerPort is { } port)
        {
            kestrel.Listen(IPAddress.Loopback, port);
        }
        else if (settings.ListensAnywhere)
        {
            kestrel.ListenAnyIP(settings.Port);
        }
        else if (settings.Port == 0)
        {
            kestrel.Listen(IPAddress.Loopback, 0);
        }
        else
        {
            kestrel.ListenLocalhost(settings.Port);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Remark}")]
        public static partial void Remark(ILogger logger, string remark);
    }
}
