using Xunit;

[assembly: AssemblyFixture(typeof(Lkjip.AppTests.Host.HostFixture))]

namespace Lkjip.AppTests.Host;

/// <summary>The published folder, started once against an emulator of its own, with App Service Authentication on.</summary>
public sealed class HostFixture : IAsyncLifetime
{
    private const string PublicUrl = "https://lkjip.example.go.id";
    private readonly string data = Directory.CreateTempSubdirectory("lkjip-data-").FullName;
    private StorageEmulator? storage;
    private PublishedFolder? published;
    private Handler? handler;

    internal StorageEmulator Storage => storage ?? throw NotStarted();

    internal PublishedFolder Published => published ?? throw NotStarted();

    internal Handler Handler => handler ?? throw NotStarted();

    internal string MailFolder => Path.Combine(data, "mail");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var publishing = PublishedFolder.MakeAsync();
        storage = await StorageEmulator.StartAsync();
        published = await publishing;
        handler = await Handler.StartAsync(published.Executable, Settings(storage.ConnectionString));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (handler is not null)
        {
            await handler.DisposeAsync();
        }

        if (storage is not null)
        {
            await storage.DisposeAsync();
        }

        published?.Dispose();
        Directory.Delete(data, recursive: true);
    }

    internal Dictionary<string, string> Settings(string storageConnection) => new(StringComparer.Ordinal)
    {
        ["AzureWebJobsStorage"] = storageConnection,
        ["LKJIP_PUBLIC_URL"] = PublicUrl,
        ["LKJIP_DATA"] = data,
        ["LKJIP_TRUST_PLATFORM_AUTH"] = "true",
        ["WEBSITE_AUTH_ENABLED"] = "true",
    };

    private static InvalidOperationException NotStarted() => new("The fixture has not started.");
}
