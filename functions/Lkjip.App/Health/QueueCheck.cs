using Lkjip.Azure.Stores;

namespace Lkjip.App.Health;

/// <summary>The queue of jobs answers (antrean).</summary>
internal sealed class QueueCheck(StorageClients storage) : HealthCheck
{
    /// <inheritdoc />
    public override string Name => "queue";

    /// <inheritdoc />
    public override bool IsVital => true;

    /// <inheritdoc />
    public override TimeSpan Life => TimeSpan.FromSeconds(5);

    /// <inheritdoc />
    public override Task RunAsync(CancellationToken cancellationToken) => storage.Queue.CountAsync(cancellationToken);
}
