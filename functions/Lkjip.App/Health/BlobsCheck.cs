using Lkjip.Azure.Stores;

namespace Lkjip.App.Health;

/// <summary>Every container answers (wadah dokumen).</summary>
internal sealed class BlobsCheck(StorageClients storage) : HealthCheck
{
    /// <inheritdoc />
    public override string Name => "blobs";

    /// <inheritdoc />
    public override bool IsVital => true;

    /// <inheritdoc />
    public override TimeSpan Life => TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public override Task RunAsync(CancellationToken cancellationToken) => storage.PingContainersAsync(cancellationToken);
}
