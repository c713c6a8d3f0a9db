using Lkjip.App.Identity;
using Lkjip.App.Templates;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Templating;

/// <summary>Whose templates a caller can look at (pilihan pemilik templat).</summary>
/// <param name="Regions">Everybody's, where the caller is an administrator, and the regions.</param>
/// <param name="Agencies">Agencies: of the chosen region, and those assigned one by one.</param>
internal sealed record TemplateChoices(IReadOnlyList<TemplatePlace> Regions, IReadOnlyList<TemplatePlace> Agencies)
{
    private const int MostAgencies = 500;

    /// <summary>All of them.</summary>
    public IEnumerable<TemplatePlace> All => Regions.Concat(Agencies);

    /// <summary>The choices of a caller.</summary>
    /// <param name="storage">The stores.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="regionId">The region that is looked at; null for none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static async Task<TemplateChoices> ListAsync(StorageClients storage, Caller caller, string? regionId, CancellationToken cancellationToken)
    {
        var regions = await storage.Regions.ListAsync(cancellationToken).Where(region => caller.HasRegion(region.Id))
            .OrderBy(region => region.Name, StringComparer.Ordinal).Select(TemplatePlace.Of).ToListAsync(cancellationToken);
        var agencies = regionId is null ? [] : await storage.Agencies.ListRegionAsync(regionId, null, cancellationToken)
            .Where(caller.Has).Take(MostAgencies).ToListAsync(cancellationToken);
        foreach (var id in caller.Agencies.Where(id => id != Caller.AllAgencies && agencies.TrueForAll(agency => agency.Id != id)))
        {
            if (await storage.Agencies.FindAsync(id, cancellationToken) is { } agency)
            {
                agencies.Add(agency);
            }
        }

        return new(
            caller.Is(Roles.Administrator) ? [TemplatePlace.All, .. regions] : regions,
            [.. agencies.OrderBy(agency => agency.Name, StringComparer.Ordinal).Select(TemplatePlace.Of)]);
    }
}
