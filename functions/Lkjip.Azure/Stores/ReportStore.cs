namespace Lkjip.Azure.Stores;

/// <summary>The reports: heads, immutable versions and history.</summary>
public sealed class ReportStore
{
    /// <summary>The head of a report; null when there is none.</summary>
    public Task<ReportHead?> FindAsync(ReportKey key, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Stores a new version: creates the report, or replaces the version whose tag is shown.</summary>
    public Task<WriteResult> SaveAsync(ReportKey key, ReportWrite write, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>Moves a report to another state and writes the job this causes, in one transaction.</summary>
    public Task<WriteResult> ChangeAsync(ReportKey key, ReportChange change, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>A version of a report; null when there is none.</summary>
    public Task<ReportContent?> ReadAsync(ReportKey key, int version, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>The history, oldest first.</summary>
    public IAsyncEnumerable<HistoryEntry> HistoryAsync(ReportKey key, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>The reports of an agency, by period.</summary>
    public IAsyncEnumerable<ReportHead> ListAsync(string agency, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");

    /// <summary>The reports of all agencies of a region in a period, by agency, from the index.</summary>
    public IAsyncEnumerable<ReportHead> ListRegionAsync(string regionId, string period, CancellationToken cancellationToken) => throw new NotSupportedException("Being written.");
}
