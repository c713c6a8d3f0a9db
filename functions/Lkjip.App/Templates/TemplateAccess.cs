using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Templates;

/// <summary>Whose templates a caller may see and change: an administrator all, a planner those of his regions and agencies (akses templat).</summary>
internal sealed class TemplateAccess(StorageClients storage)
{
    /// <summary>The owner of a key with its names, or why the caller does not get it.</summary>
    public async Task<(Problem? Problem, TemplatePlace? Place)> OpenAsync(string key, Caller caller, CancellationToken cancellationToken)
    {
        if (TemplateOwner.Find(key) is not { } owner)
        {
            return (new Problem("template-owner-unknown", ("owner", key)) { Place = "{owner}" }, null);
        }

        // Who may not see it does not learn whether it exists either.
        var place = await PlaceAsync(owner, cancellationToken);
        return !May(place, owner, caller) ? (new Problem("template-forbidden", ("owner", key)), null)
            : place is null ? (new Problem("template-owner-unknown", ("owner", key)) { Place = "{owner}" }, null)
            : (null, place);
    }

    /// <summary>The owner and its names; null when its region or agency is not registered.</summary>
    public async Task<TemplatePlace?> PlaceAsync(TemplateOwner owner, CancellationToken cancellationToken)
    {
        if (owner.RegionId is { } regionId)
        {
            return await storage.Regions.FindAsync(regionId, cancellationToken) is { } region ? TemplatePlace.Of(region) : null;
        }

        return owner.AgencyId is not { } agencyId ? TemplatePlace.All
            : await storage.Agencies.FindAsync(agencyId, cancellationToken) is { } agency ? TemplatePlace.Of(agency) : null;
    }

    private static bool May(TemplatePlace? place, TemplateOwner owner, Caller caller) =>
        owner.RegionId is { } region ? caller.HasRegion(region)
        : owner.AgencyId is { } agency ? caller.Has(agency, place?.Agency?.RegionId)
        : caller.Is(Roles.Administrator);
}
