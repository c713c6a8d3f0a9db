using System.Runtime.CompilerServices;
using Azure;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The registered agencies (daftar perangkat daerah).</summary>
/// <remarks>
/// No transaction spans two partitions. A line in the partition of a region is therefore written before the registration and
/// called sure only after it; who lists a region asks the registration about every line that is not sure.
/// </remarks>
public sealed class AgencyStore
{
    private readonly TableClient table;
    private readonly FencedTable fenced;

    internal AgencyStore(TableClient table) => (this.table, fenced) = (table, new(table));

    /// <summary>Registers an agency or changes its registration.</summary>
    public async Task PutAsync(AgencyRegistration agency, CancellationToken cancellationToken)
    {
        while (await TryPutAsync(agency, _ => true, cancellationToken) is false)
            cancellationToken.ThrowIfCancellationRequested();
    }

    /// <summary>Changes the registration that a caller has seen; false when it is another by now, and nothing was changed.</summary>
    /// <param name="agency">The registration as it is to be.</param>
    /// <param name="seen">The tag of what the caller has seen; empty for an agency that must not be registered yet.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<bool> ReplaceAsync(AgencyRegistration agency, string seen, CancellationToken cancellationToken)
    {
        bool? done;
        while ((done = await TryPutAsync(agency, known => (known?.Tag ?? "") == seen, cancellationToken)) is false)
            cancellationToken.ThrowIfCancellationRequested();
        return done is true;
    }

    /// <summary>The agency of an id; null when it is not registered.</summary>
    public async Task<AgencyRegistration?> FindAsync(string id, CancellationToken cancellationToken) =>
        ReportKey.IsAgency(id) && await table.GetEntityIfExistsAsync(AgencyRow.Partition, id, cancellationToken) is { } row ? AgencyRow.Read(row) : null;

    /// <summary>All agencies, by id.</summary>
    public async IAsyncEnumerable<AgencyRegistration> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Partition(AgencyRow.Partition), null, cancellationToken))
            yield return AgencyRow.Read(row);
    }

    /// <summary>The agencies of a region by id, after an id when it is given; reads the partition of the region only.</summary>
    public async IAsyncEnumerable<AgencyRegistration> ListRegionAsync(
        string regionId, string? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var partition = AgencyRow.RegionPartition(regionId);
        var filter = after is null ? TableFilter.Partition(partition) : TableFilter.Of($"PartitionKey eq {partition} and RowKey gt {after}");
        await foreach (var line in table.QueryAsync(filter, null, cancellationToken))
        {
            var agency = AgencyRow.IsSure(line) ? AgencyRow.Read(line) : await FindAsync(line.RowKey, cancellationToken);
            if (agency?.RegionId == regionId)
                yield return agency;
        }
    }

    // False when another write came in between; null when what is there may not be replaced.
    private async Task<bool?> TryPutAsync(AgencyRegistration agency, Func<AgencyRegistration?, bool> mayReplace, CancellationToken cancellationToken)
    {
        var old = await table.GetEntityIfExistsAsync(AgencyRow.Partition, agency.Id, cancellationToken);
        var before = old is null ? null : AgencyRow.Read(old);
        if (!mayReplace(before))
            return null;
        var line = await table.UpsertEntityAsync(AgencyRow.WriteLine(agency, sure: false), cancellationToken);
        var moved = before is not null && before.RegionId != agency.RegionId;
        var left = moved ? await table.UpsertEntityAsync(AgencyRow.WriteLine(before!, sure: false), cancellationToken) : default;
        var row = AgencyRow.Write(AgencyRow.Partition, agency);
        if (await (old is null ? fenced.AddAsync(row, cancellationToken) : fenced.ReplaceAsync(row, old.ETag, cancellationToken)) is null)
            return false;
        // Only the lines that this write made: another write may have moved the agency on meanwhile.
        await table.UpdateEntityAsync(AgencyRow.WriteLine(agency, sure: true), line.ETag, TableUpdateMode.Replace, cancellationToken);
        if (moved)
            await table.DeleteEntityAsync(AgencyRow.RegionPartition(before!.RegionId), agency.Id, left.ETag, cancellationToken);
        return true;
    }
}
