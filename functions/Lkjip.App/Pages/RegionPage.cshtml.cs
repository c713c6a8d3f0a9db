using Lkjip.App.Dashboards;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The agencies of a region in a period, compared (dasbor wilayah).</summary>
[Authorize(Policies.SignedIn)]
[NeedsStorage]
public sealed class RegionPageModel : PageModel
{
    private const int YearsBack = 5;

    internal RegionDashboard Dashboard { get; private set; } = null!;

    internal DashboardFilter Filter { get; private set; } = null!;

    internal IReadOnlyList<AgencyLine> Lines { get; private set; } = [];

    internal IReadOnlyList<PeriodName> Periods { get; private set; } = [];

    internal DateTimeOffset Now { get; private set; }

    /// <summary>The address without filter.</summary>
    internal string Address => Routes.RegionDashboard(Dashboard.Region.Id, Dashboard.Period.ToString());

    /// <summary>The address of the file of what is shown.</summary>
    internal string TableAddress(string extension) =>
        $"{Routes.Api}/regions/{Dashboard.Region.Id}/tables/{Dashboard.Period}{Filter.Query().Add("format", extension)}";

    /// <summary>Shows the dashboard.</summary>
    public async Task<IActionResult> OnGetAsync(string region, string period, CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var (refused, dashboard) = await RegionDashboard.LoadAsync(
            services.GetRequiredService<StorageClients>(), region, period, Caller.Of(User), cancellationToken);
        if (refused is not null)
        {
            return new ProblemPage(refused);
        }

        (Dashboard, Filter, Now) = (dashboard!, DashboardFilter.Of(Request.Query), services.GetRequiredService<TimeProvider>().GetUtcNow());
        Lines = [.. Filter.Apply(Dashboard.Lines)];
        var year = Dashboard.Deadlines.Zone.Today(Now).Year;
        Periods = PeriodChoices.Around(year, YearsBack, Dashboard.Period);
        return Page();
    }
}
