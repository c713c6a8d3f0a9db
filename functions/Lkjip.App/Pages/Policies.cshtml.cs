using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The regions with the measurement policy of their new reports (daftar kebijakan wilayah).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class PoliciesModel : PageModel
{
    internal IReadOnlyList<RegionRegistration> Regions { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        Regions = await HttpContext.RequestServices.GetRequiredService<StorageClients>().Regions.ListAsync(cancellationToken)
            .OrderBy(region => region.Name, StringComparer.Ordinal).ToListAsync(cancellationToken);
}
