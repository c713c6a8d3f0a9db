using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The registered agencies, by region and search (daftar perangkat daerah).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class AgenciesModel : PageModel
{
    private const int Most = 200;

    /// <summary>A part of the name or id asked for.</summary>
    [BindProperty(Name = "cari", SupportsGet = true)]
    public string? Wanted { get; set; }

    /// <summary>The region asked for.</summary>
    [BindProperty(Name = "wilayah", SupportsGet = true)]
    public string? RegionId { get; set; }

    /// <summary>The agency that was just saved, to say so.</summary>
    [BindProperty(Name = "tersimpan", SupportsGet = true)]
    public string? SavedId { get; set; }

    internal IReadOnlyList<AgencyRegistration> Found { get; private set; } = [];

    internal IReadOnlyList<RegionRegistration> Regions { get; private set; } = [];

    internal int Left { get; private set; }

    internal bool IsFiltered => !string.IsNullOrWhiteSpace(Wanted) || !string.IsNullOrEmpty(RegionId);

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var storage = HttpContext.RequestServices.GetRequiredService<StorageClients>();
        Regions = await storage.Regions.ListAsync(cancellationToken).OrderBy(region => region.Name, StringComparer.Ordinal).ToListAsync(cancellationToken);
        var words = (Wanted ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = await (string.IsNullOrEmpty(RegionId) ? storage.Agencies.ListAsync(cancellationToken) : storage.Agencies.ListRegionAsync(RegionId, null, cancellationToken))
            .Where(agency => words.All(word => $"{agency.Id} {agency.Name} {agency.RegionName}".Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(agency => agency.RegionName, StringComparer.Ordinal).ThenBy(agency => agency.Name, StringComparer.Ordinal).ToListAsync(cancellationToken);
        (Found, Left) = ([.. found.Take(Most)], Math.Max(0, found.Count - Most));
    }
}
