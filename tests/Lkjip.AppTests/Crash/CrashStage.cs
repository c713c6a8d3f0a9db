using System.Globalization;
using Lkjip.AppTests.Api;
using Lkjip.AppTests.Azurite;
using Lkjip.AppTests.Faults;
using Lkjip.AppTests.Host;
using Lkjip.Azure.Stores;
using Lkjip.Azure.Tables;
using Xunit;

namespace Lkjip.AppTests.Crash;

/// <summary>The published executable behind the proxy, killed and started again as often as a test wants.</summary>
public sealed class CrashStage(HostFixture host) : IAsyncLifetime
{
    private readonly AzuriteFixture azurite = new();
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lkjip-crash-");
    private StorageProxy? proxy;
    private (Handler Handler, bool Standalone)? running;
    private int places;

    internal StorageProxy Proxy => proxy ?? throw new InvalidOperationException("The stage has not started.");

    /// <summary>The process of the moment.</summary>
    internal Handler Process => running?.Handler ?? throw new InvalidOperationException("No process was started.");

    /// <summary>The same storage, past the proxy.</summary>
    internal StorageClients Clean { get; private set; } = null!;

    internal StorageOptions Options => new() { ConnectionString = azurite.ConnectionString };

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await azurite.InitializeAsync();
        proxy = await StorageProxy.StartAsync(azurite.ConnectionString);
        TestTemplates.WriteAll(Path.Combine(home.FullName, "templates"));
        Clean = StorageClients.Connect(Options, TimeProvider.System);
        await Clean.EnsureCreatedAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await Proxy.DisposeAsync();
        await azurite.DisposeAsync();
        home.Delete(recursive: true);
    }

    /// <summary>Sees to it that a process of the form runs: the one of the test before, or a new one.</summary>
    internal async Task RunningAsync(bool standalone)
    {
        if (running?.Standalone != standalone)
        {
            await StopAsync();
            running = (await StartAsync(standalone), standalone);
        }
    }

    /// <summary>Kills the process and starts another.</summary>
    internal async Task KillAndStartAsync(bool standalone)
    {
        var old = Process;
        await old.KillAsync();
        running = (await StartAsync(standalone), standalone);
        await old.DisposeAsync();
    }

    private async Task StopAsync()
    {
        if (running is { } last)
        {
            await last.Handler.DisposeAsync();
        }
    }

    /// <summary>Starts the executable as the Functions host does, or standalone with its own pump and timers.</summary>
    internal async Task<Handler> StartAsync(bool standalone)
    {
        var port = Handler.FreePort();
        var settings = host.Settings(Proxy.Connection);
        settings["LKJIP_DATA"] = Path.Combine(home.FullName, "data");
        settings["LKJIP_TEMPLATES"] = Path.Combine(home.FullName, "templates");
        if (standalone)
        {
            settings["FUNCTIONS_CUSTOMHANDLER_PORT"] = "";
            // Where the platform signs people in, nobody else does.
            settings["WEBSITE_AUTH_ENABLED"] = "false";
            settings["LKJIP_PORT"] = port.ToString(CultureInfo.InvariantCulture);
            settings["SWEEPER_SCHEDULE"] = "*/2 * * * * *";
        }

        return await Handler.StartAsync(host.Published.Executable, settings, port);
    }

    internal Place NewPlace() => new($"uji-{Interlocked.Increment(ref places).ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The notices whose mails lie in the folder.</summary>
    internal IReadOnlyList<string> Mails(Place place)
    {
        var folder = Path.Combine(home.FullName, "data", "mail");
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, $"{place.Agency}.*.eml").Select(file => Path.GetFileNameWithoutExtension(file)!)]
            : [];
    }

    /// <summary>Lets an hour pass for the jobs of a report: leases of dead processes run out, and what is quiet is quiet long enough.</summary>
    internal async Task PassAnHourAsync(Place place)
    {
        var table = Table(Options.Names.Reports);
        await foreach (var job in Clean.Jobs.ListAsync(place.Key, CancellationToken.None).Where(job => !job.Ended))
        {
            var row = (await table.GetEntityIfExistsAsync(place.Key.Partition, $"job-{job.Id}", CancellationToken.None))!;
            row["UpdatedAt"] = job.UpdatedAt - TimeSpan.FromHours(1);
            row["LeaseUntil"] = job.LeaseUntil is { } until ? until - TimeSpan.FromHours(1) : job.UpdatedAt - TimeSpan.FromHours(1);
            await table.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, CancellationToken.None);
        }
    }

    private TableClient Table(string name)
    {
        var parts = new System.Data.Common.DbConnectionStringBuilder { ConnectionString = azurite.ConnectionString };
        var credential = new TableSharedKeyCredential((string)parts["AccountName"], (string)parts["AccountKey"]);
        return new TableServiceClient(new Uri((string)parts["TableEndpoint"]), credential, new TableClientOptions(), TimeProvider.System).GetTableClient(name);
    }
}
