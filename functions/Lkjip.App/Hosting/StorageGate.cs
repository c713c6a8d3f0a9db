using Lkjip.Azure.Stores;

namespace Lkjip.App.Hosting;

/// <summary>Makes tables, container and queues before the first use, not at the start: the start makes no network calls.</summary>
internal sealed class StorageGate(StorageClients storage) : IDisposable
{
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile bool isOpen;

    /// <summary>Waits until the storage is set up; throws when it cannot be reached, and tries again at the next call.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (isOpen)
        {
            return;
        }

        await one.WaitAsync(cancellationToken);
        try
        {
            if (!isOpen)
            {
                await storage.EnsureCreatedAsync(cancellationToken);
                isOpen = true;
            }
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc />
    public void Dispose() => one.Dispose();
}
