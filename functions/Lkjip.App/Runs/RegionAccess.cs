using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Runs;

/// <summary>Which regions a caller may see the runs and calendars of: those of his agencies; an administrator all (akses wilayah).</summary>
internal sealed class RegionAccess(StorageClients storage)
{
    /// <summary>The region of an id, or why the caller does not get it.</summary>
    public async Task<(Problem? Problem, RegionRegistration? Region)> OpenAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        if (await storage.Regions.FindAsync(id, cancellationToken) is not { } region)
        {
            return (new Problem("region-unknown", ("region", id)) { Place = "{region}" }, null);
        }

        return await MayAsync(id, caller, cancellationToken) ? (null, region) : (new Problem("region-forbidden", ("region", id)), null);
    }

    /// <summary>The regions that the caller may see, by name.</summary>
    public async Task<IReadOnlyList<RegionRegistration>> ListAsync(Caller caller, CancellationToken cancellationToken)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var agency in HasAll(caller) ? [] : caller.Agencies)
        {
            if (await storage.Agencies.FindAsync(agency, cancellationToken) is { } registration)
            {
                own.Add(registration.RegionId);
            }
        }

        return await storage.Regions.ListAsync(cancellationToken).Where(region => HasAll(caller) || own.Contains(region.Id))
            .OrderBy(region => region.Name, StringComparer.Ordinal).ToListAsync(cancellationToken);
    }

    private async Task<bool> MayAsync(string region, Caller caller, CancellationToken cancellationToken)
    {
        // The caller's agencies are few; the agencies of the region may be many.
        foreach (var agency in HasAll(caller) ? [] : caller.Agencies)
        {
            if ((await storage.Agencies.FindAsync(agency, cancellationToken))?.RegionId == region)
            {
                return true;
            }
        }

        return HasAll(caller);
    }

    private static bool HasAll(Caller caller) => caller.Has(Caller.AllAgencies);
}
