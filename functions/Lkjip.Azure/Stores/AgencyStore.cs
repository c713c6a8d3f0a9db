using System.Runtime.CompilerServices;
using Lkjip.Azure.Tables;

namespace Lkjip.Azure.Stores;

/// <summary>The registered agencies (daftar perangkat daerah).</summary>
public sealed class AgencyStore
{
    // One partition: a country has some tens of thousands of agencies, a region some dozens.
    private const string Partition = "agencies";

    private readonly TableClient table;

    internal AgencyStore(TableClient table) => this.table = table;

    /// <summary>Registers an agency or changes its registration.</summary>
    public Task PutAsync(AgencyRegistration agency, CancellationToken cancellationToken) =>
        table.UpsertEntityAsync(ToRow(agency), cancellationToken);

    /// <summary>The agency of an id; null when it is not registered.</summary>
    public async Task<AgencyRegistration?> FindAsync(string id, CancellationToken cancellationToken) =>
        ReportKey.IsAgency(id) && await table.GetEntityIfExistsAsync(Partition, id, cancellationToken) is { } row ? FromRow(row) : null;

    /// <summary>All agencies, by id.</summary>
    public async IAsyncEnumerable<AgencyRegistration> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in table.QueryAsync(TableFilter.Partition(Partition), null, cancellationToken))
            yield return FromRow(row);
    }

    private static TableEntity ToRow(AgencyRegistration agency) => new(Partition, agency.Id)
    {
        { "Name", agency.Name },
        { "RegionId", agency.RegionId },
        { "RegionName", agency.RegionName },
        { "TimeZone", agency.TimeZone },
        { "Template", agency.Template },
    };

    private static AgencyRegistration FromRow(TableEntity row) => new()
    {
        Id = row.RowKey,
        Name = row.GetString("Name")!,
        RegionId = row.GetString("RegionId")!,
        RegionName = row.GetString("RegionName")!,
        TimeZone = row.GetString("TimeZone")!,
        Template = row.GetString("Template"),
    };
}
