using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Lists;

/// <summary>The agencies that a person may see, with their reports (daftar laporan).</summary>
/// <param name="Regions">The regions of all agencies that the person may see: id and name.</param>
/// <param name="Agencies">The agencies that pass the filter.</param>
/// <param name="NeedsYear">True when there are too many agencies to read all years of each.</param>
internal sealed record ReportList(
    IReadOnlyList<KeyValuePair<string, string>> Regions, IReadOnlyList<AgencyReports> Agencies, bool NeedsYear)
{
    // One query an agency; above this a year must be chosen, which is one query a region and period.
    private const int MostAgencies = 60;

    /// <summary>Reads the list: with a year from the index of regions and periods, otherwise agency by agency. Never a scan.</summary>
    public static async Task<ReportList> LoadAsync(StorageClients storage, Caller caller, ReportFilter filter, CancellationToken cancellationToken)
    {
        var own = await storage.Agencies.ListAsync(cancellationToken).Where(caller.Has).ToListAsync(cancellationToken);
        var regions = own.GroupBy(agency => agency.RegionId, StringComparer.Ordinal)
            .Select(region => KeyValuePair.Create(region.Key, region.First().RegionName)).OrderBy(region => region.Value, StringComparer.Ordinal).ToList();
        var wanted = own.Where(agency => filter.Region is null || agency.RegionId == filter.Region).ToList();
        if (filter.Year is null && wanted.Count > MostAgencies)
        {
            return new(regions, [], NeedsYear: true);
        }

        var heads = filter.Year is null
            ? await OfAgenciesAsync(storage, wanted, filter, cancellationToken)
            : await OfRegionsAsync(storage, wanted, filter, cancellationToken);
        return new(regions, Joined(wanted, heads), NeedsYear: false);
    }

    private static async Task<List<ReportHead>> OfAgenciesAsync(
        StorageClients storage, List<AgencyRegistration> agencies, ReportFilter filter, CancellationToken cancellationToken)
    {
        var heads = new List<ReportHead>();
        foreach (var agency in agencies)
        {
            heads.AddRange(await storage.Reports.ListAsync(agency.Id, cancellationToken)
                .Where(head => filter.Wants(head.Key.Period)).ToListAsync(cancellationToken));
        }

        return heads;
    }

    private static async Task<List<ReportHead>> OfRegionsAsync(
        StorageClients storage, List<AgencyRegistration> agencies, ReportFilter filter, CancellationToken cancellationToken)
    {
        var heads = new List<ReportHead>();
        foreach (var region in agencies.Select(agency => agency.RegionId).Distinct(StringComparer.Ordinal))
        {
            foreach (var period in filter.Periods())
            {
                heads.AddRange(await storage.Reports.ListRegionAsync(region, period, cancellationToken).ToListAsync(cancellationToken));
            }
        }

        return heads;
    }

    private static List<AgencyReports> Joined(List<AgencyRegistration> agencies, List<ReportHead> heads)
    {
        var byAgency = heads.ToLookup(head => head.Key.Agency, StringComparer.Ordinal);
        return
        [
            .. agencies.OrderBy(agency => agency.RegionName, StringComparer.Ordinal).ThenBy(agency => agency.Name, StringComparer.Ordinal)
                .Select(agency => new AgencyReports(
                    agency, [.. byAgency[agency.Id].OrderByDescending(head => head.Key.Period, StringComparer.Ordinal)])),
        ];
    }
}
