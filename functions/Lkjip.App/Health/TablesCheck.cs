using Lkjip.Azure.Stores;

namespace Lkjip.App.Health;

/// <summary>Every table answers (tabel).</summary>
internal sealed class TablesCheck(StorageClients storage) : HealthCheck
{
    /// <inheritdoc />
    public override string Name => "tables";

    /// <inheritdoc />
    public override bool IsVital => true;

    /// <inheritdoc />
    public override TimeSpan Life => TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public override Task RunAsync(CancellationToken cancellationToken) => storage.PingTablesAsync(cancellationToken);
}
