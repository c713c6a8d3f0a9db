using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Publishing;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The published reports, by region and year, for anybody (halaman publik).</summary>
[Authorize(Policies.Anyone)]
[NeedsStorage]
public sealed class PublicReportsModel : PageModel
{
    private const int YearsBack = 8;

    /// <summary>The region asked for.</summary>
    [BindProperty(Name = "wilayah", SupportsGet = true)]
    public string? RegionId { get; set; }

    /// <summary>The year asked for.</summary>
    [BindProperty(Name = "tahun", SupportsGet = true)]
    public int? Asked { get; set; }

    internal IReadOnlyList<RegionRegistration> Regions { get; private set; } = [];

    internal RegionRegistration? Region { get; private set; }

    internal IReadOnlyList<int> Years { get; private set; } = [];

    internal int Year { get; private set; }

    internal IReadOnlyList<ReportHead> Heads { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        if (!services.GetRequiredService<Settings>().PublicPages)
        {
            return new ProblemPage("public-pages-off");
        }

        var storage = services.GetRequiredService<StorageClients>();
        var now = LocalTime.Now(services.GetRequiredService<TimeProvider>()).Year;
        Year = Asked is >= 2000 and <= 2100 ? Asked.Value : now - 1;
        Years = [.. Enumerable.Range(0, YearsBack).Select(back => now - back).Append(Year).Distinct().OrderDescending()];
        Regions = await storage.Regions.ListAsync(cancellationToken).OrderBy(region => region.Name, StringComparer.Ordinal).ToListAsync(cancellationToken);
        Region = Regions.FirstOrDefault(region => region.Id == RegionId) ?? (Regions.Count > 0 ? Regions[0] : null);
        Heads = Region is null ? [] : await PublishedList.LoadAsync(storage, Region.Id, Year, cancellationToken);
        return Page();
    }
}
