using Lkjip.App.Dashboards;
using Lkjip.App.Identity;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Starting;

/// <summary>For which agency and period a caller may begin a report (pilihan laporan baru).</summary>
/// <param name="Agencies">The agencies, by name.</param>
/// <param name="Periods">The periods, the newest first.</param>
internal sealed record StartChoices(IReadOnlyList<AgencyRegistration> Agencies, IReadOnlyList<PeriodName> Periods)
{
    private const int MostRegions = 6;
    private const int YearsBack = 4;

    /// <summary>Reads the agencies of the caller: those assigned to him, and those of the regions that are his.</summary>
    public static async Task<StartChoices> LoadAsync(
        StorageClients storage, RegionAccess regions, Caller caller, int thisYear, CancellationToken cancellationToken)
    {
        var agencies = (await OwnAgencies.ListAsync(storage, caller, cancellationToken)).ToDictionary(agency => agency.Id, StringComparer.Ordinal);
        foreach (var region in (await regions.ListAsync(caller, cancellationToken)).Take(MostRegions))
        {
            await foreach (var agency in storage.Agencies.ListRegionAsync(region.Id, null, cancellationToken))
            {
                agencies[agency.Id] = agency;
            }
        }

        return new(
            [.. agencies.Values.OrderBy(agency => agency.RegionName, StringComparer.Ordinal).ThenBy(agency => agency.Name, StringComparer.Ordinal)],
            PeriodChoices.Around(thisYear, YearsBack, null));
    }
}
