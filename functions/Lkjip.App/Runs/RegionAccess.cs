using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Runs;

/// <summary>Which regions a caller may see the runs and calendars of: those assigned to him whole; an administrator all (akses wilayah).</summary>
internal sealed class RegionAccess(StorageClients storage)
{
    /// <summary>The region of an id, or why the caller does not get it.</summary>
    public async Task<(Problem? Problem, RegionRegistration? Region)> OpenAsync(string id, Caller caller, CancellationToken cancellationToken)
    {
        if (!caller.HasRegion(id))
        {
            return (new Problem("region-forbidden", ("region", id)), null);
        }

        return await storage.Regions.FindAsync(id, cancellationToken) is { } region
            ? (null, region)
            : (new Problem("region-unknown", ("region", id)) { Place = "{region}" }, null);
    }

    /// <summary>The regions that the caller may see, by name.</summary>
    public async Task<IReadOnlyList<RegionRegistration>> ListAsync(Caller caller, CancellationToken cancellationToken) =>
        await storage.Regions.ListAsync(cancellationToken).Where(region => caller.HasRegion(region.Id))
            .OrderBy(region => region.Name, StringComparer.Ordinal).ToListAsync(cancellationToken);
}
