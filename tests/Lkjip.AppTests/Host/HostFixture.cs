using Lkjip.AppTests.Azurite;
using Xunit;

namespace Lkjip.AppTests.Host;

/// <summary>The published folder, started once against an emulator of its own, with App Service Authentication on.</summary>
public sealed class HostFixture : IAsyncLifetime
{
    private const string PublicUrl = "https://lkjip.example.go.id";
    // Timers look at all agencies of a storage account, so the host gets one of its own.
    private readonly AzuriteFixture storage = new();
    private readonly string data = Directory.CreateTempSubdirectory("lkjip-data-").FullName;
    private PublishedFolder? published;
    private Handler? handler;
    private HostQueue? queue;

    /// <summary>A connection to where nobody listens.</summary>
    internal const string UnreachableStorage =
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=AAAA;BlobEndpoint=http://127.0.0.1:1/devstoreaccount1;"
        + "QueueEndpoint=http://127.0.0.1:1/devstoreaccount1;TableEndpoint=http://127.0.0.1:1/devstoreaccount1;";

    internal string Storage => storage.ConnectionString;

    internal PublishedFolder Published => published ?? throw NotStarted();

    internal Handler Handler => handler ?? throw NotStarted();

    internal HostQueue Queue => queue ?? throw NotStarted();

    internal string MailFolder => Path.Combine(data, "mail");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("LKJIP_NO_HOST") == "1") { return; }
        var publishing = PublishedFolder.MakeAsync();
        await storage.InitializeAsync();
        published = await publishing;
        queue = new HostQueue(Storage);
        handler = await Handler.StartAsync(published.Executable, Settings(Storage));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (handler is not null)
        {
            await handler.DisposeAsync();
        }

        queue?.Dispose();
        await storage.DisposeAsync();
        published?.Dispose();
        Directory.Delete(data, recursive: true);
    }

    internal Dictionary<string, string> Settings(string storageConnection) => new(StringComparer.Ordinal)
    {
        ["LkjipStorage"] = storageConnection,
        ["LKJIP_PUBLIC_URL"] = PublicUrl,
        ["LKJIP_DATA"] = data,
        ["LKJIP_TRUST_PLATFORM_AUTH"] = "true",
        ["WEBSITE_AUTH_ENABLED"] = "true",
        ["LKJIP_REQUESTS_PER_MINUTE"] = "0",
        ["LKJIP_ANONYMOUS_REQUESTS_PER_MINUTE"] = "0",
    };

    private static InvalidOperationException NotStarted() => new("The fixture has not started.");
}
