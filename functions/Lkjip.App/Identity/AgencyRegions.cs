using Lkjip.Azure.Stores;

namespace Lkjip.App.Identity;

/// <summary>Knows to which region an agency belongs, by a point read that is remembered briefly.</summary>
internal sealed class AgencyRegions(StorageClients storage, TimeProvider time)
{
    private readonly BriefMemory<string?> memory = new(time, bound: 20_000);

    /// <summary>True when the caller may see the agency.</summary>
    public async ValueTask<bool> CoverAsync(Caller caller, string agency, CancellationToken cancellationToken) =>
        caller.Has(agency, region: null)
        || (caller.Regions.Count > 0 && ReportKey.IsAgency(agency) && caller.Has(agency, await OfAsync(agency, cancellationToken)));

    /// <summary>Reads an agency again when it is asked for next.</summary>
    public void Forget(string agency) => memory.Forget(agency);

    private ValueTask<string?> OfAsync(string agency, CancellationToken cancellationToken) =>
        memory.GetAsync(agency, async () => (await storage.Agencies.FindAsync(agency, cancellationToken))?.RegionId);
}
