namespace Lkjip.Azure.Stores;

/// <summary>All stores, composed over one account (penyimpanan).</summary>
public sealed class StorageClients
{
    /// <summary>Composes the stores; makes no network call.</summary>
    public static StorageClients Connect(StorageOptions options, TimeProvider time) => throw new NotSupportedException("Being written.");

    /// <summary>The agencies.</summary>
    public AgencyStore Agencies => throw new NotSupportedException("Being written.");

    /// <summary>The reports.</summary>
    public ReportStore Reports => throw new NotSupportedException("Being written.");

    /// <summary>The jobs.</summary>
    public JobStore Jobs => throw new NotSupportedException("Being written.");

    /// <summary>The documents.</summary>
    public DocumentStore Documents => throw new NotSupportedException("Being written.");

    /// <summary>The notices.</summary>
    public NoticeStore Notices => throw new NotSupportedException("Being written.");

    /// <summary>The queue of jobs.</summary>
    public JobMessages Queue => throw new NotSupportedException("Being written.");

    /// <summary>The queue of messages that failed too often.</summary>
    public JobMessages Poison => throw new NotSupportedException("Being written.");

    /// <summary>Creates tables, container and queues that are missing.</summary>
    public Task EnsureCreatedAsync(CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Asks each service for one small thing; throws when one does not answer (readiness).</summary>
    public Task PingAsync(CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");
}
