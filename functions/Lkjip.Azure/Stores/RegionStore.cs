using System.Runtime.CompilerServices;
using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The regions with their calendars (daftar wilayah).</summary>
public sealed class RegionStore
{
    private readonly TableClient table;
    private readonly FencedTable fenced;

    internal RegionStore(TableClient table) => (this.table, fenced) = (table, new(table));

    /// <summary>Writes a region that is not there yet; one that is there stays as it is.</summary>
    public async Task AddIfMissingAsync(RegionRegistration region, CancellationToken cancellationToken) =>
        await table.AddEntityAsync(RegionRow.Write(region), cancellationToken);

    /// <summary>Adds a region, or replaces the one that has the tag of this; null when it has changed since, and nothing was written.</summary>
    public async Task<RegionRegistration?> SaveAsync(RegionRegistration region, CancellationToken cancellationToken)
    {
        var row = RegionRow.Write(region);
        return await (region.Tag.Length == 0 ? fenced.AddAsync(row, cancellationToken) : fenced.ReplaceAsync(row, RegionRow.TagOf(region), cancellationToken)) is { } tag
            ? region with { Tag = RegionRow.Shown(tag) }
            : null;
    }

    /// <summary>The region of an id; null when there is none.</summary>
    public async Task<RegionRegistration?> FindAsync(string id, CancellationToken cancellationToken) =>
        ReportKey.IsAgency(id) && await table.GetEntityIfExistsAsync(RegionRow.Partition, id, cancellationToken) is { } row ? RegionRow.Read(row) : null;

    /// <summary>All regions, by id.</summary>
    public async IAsyncEnumerable<RegionRegistration> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Partition(RegionRow.Partition), null, cancellationToken))
            yield return RegionRow.Read(row);
    }
}
