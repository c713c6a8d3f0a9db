using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Dashboards;

/// <summary>The reports of a region in a period, from their heads alone (dasbor wilayah).</summary>
/// <param name="Region">The region.</param>
/// <param name="Period">The period.</param>
/// <param name="Lines">The agencies that the caller may see, by name.</param>
internal sealed record RegionDashboard(RegionRegistration Region, PeriodName Period, IReadOnlyList<AgencyLine> Lines)
{
    /// <summary>The deadlines of the region.</summary>
    public Deadlines Deadlines => Deadlines.Of(Region);

    /// <summary>How many lines a light has.</summary>
    public int Count(Light light) => Lines.Count(line => line.Light == light);

    /// <summary>How many lines a state has; null for those not begun.</summary>
    public int Count(string? state) => Lines.Count(line => line.Head?.State == state);

    /// <summary>Reads the dashboard: two partitions, whatever the number of reports; or says why the caller does not get it.</summary>
    public static async Task<(Problem? Problem, RegionDashboard? Dashboard)> LoadAsync(
        StorageClients storage, string region, string period, Caller caller, CancellationToken cancellationToken)
    {
        if (PeriodName.TryParse(period) is not { } name)
        {
            return (new Problem("period-invalid", ("period", period)) { Place = "{period}" }, null);
        }

        var agencies = ReportKey.IsAgency(region)
            ? await storage.Agencies.ListRegionAsync(region, null, cancellationToken).Where(caller.Has).ToListAsync(cancellationToken)
            : [];
        if (agencies.Count == 0 && !caller.HasRegion(region))
        {
            return (new Problem("region-forbidden", ("region", region)), null);
        }

        if (await storage.Regions.FindAsync(region, cancellationToken) is not { } found)
        {
            return (new Problem("region-unknown", ("region", region)) { Place = "{region}" }, null);
        }

        var heads = await storage.Reports.ListRegionAsync(region, name.ToString(), cancellationToken)
            .ToDictionaryAsync(head => head.Key.Agency, StringComparer.Ordinal, cancellationToken);
        return (null, new(found, name,
        [
            .. agencies.OrderBy(agency => agency.Name, StringComparer.Ordinal).ThenBy(agency => agency.Id, StringComparer.Ordinal)
                .Select(agency => new AgencyLine(agency, new ReportNumbers(heads.GetValueOrDefault(agency.Id)))),
        ]));
    }
}
