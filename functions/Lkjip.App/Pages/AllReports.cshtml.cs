using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Lists;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The agencies that the caller may see, with their reports and states (daftar laporan).</summary>
[Authorize(Policies.SignedIn)]
[NeedsStorage]
public sealed class AllReportsModel : PageModel
{
    private const int YearsBack = 8;

    /// <summary>The region asked for.</summary>
    [BindProperty(Name = "wilayah", SupportsGet = true)]
    public string? Region { get; set; }

    /// <summary>The year asked for.</summary>
    [BindProperty(Name = "tahun", SupportsGet = true)]
    public int? Year { get; set; }

    /// <summary>The kind of report asked for.</summary>
    [BindProperty(Name = "jenis", SupportsGet = true)]
    public string? Kind { get; set; }

    internal ReportFilter Filter { get; private set; } = new(null, null, null);

    internal ReportList List { get; private set; } = new([], [], NeedsYear: false);

    internal IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Shows the list.</summary>
    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        Filter = new(
            string.IsNullOrWhiteSpace(Region) ? null : Region,
            Year is >= 2000 and <= 2100 ? Year : null,
            Kind is ReportFilter.Yearly or ReportFilter.Quarterly ? Kind : null);
        var now = LocalTime.Now(services.GetRequiredService<TimeProvider>()).Year;
        Years = [.. Enumerable.Range(0, YearsBack).Select(back => now - back).Append(Filter.Year ?? now).Distinct().OrderDescending()];
        List = await ReportList.LoadAsync(services.GetRequiredService<StorageClients>(), Caller.Of(User), Filter, cancellationToken);
    }
}
