using Lkjip.App.Dashboards;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Runs;
using Lkjip.App.Starting;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The way to the dashboards of the caller's regions and agencies (daftar dasbor).</summary>
[Authorize(Policies.SignedIn)]
[NeedsStorage]
public sealed class DashboardsModel : PageModel
{
    private const int YearsBack = 5;

    /// <summary>The region asked for.</summary>
    [BindProperty(Name = "wilayah", SupportsGet = true)]
    public string? RegionId { get; set; }

    /// <summary>The period asked for.</summary>
    [BindProperty(Name = "periode", SupportsGet = true)]
    public string? PeriodId { get; set; }

    internal IReadOnlyList<RegionRegistration> Regions { get; private set; } = [];

    internal IReadOnlyList<AgencyRegistration> Agencies { get; private set; } = [];

    internal IReadOnlyList<PeriodName> Periods { get; private set; } = [];

    internal PeriodName Period { get; private set; } = null!;

    /// <summary>Shows the list; goes on where region and period are said.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var now = LocalTime.Now(services.GetRequiredService<TimeProvider>());
        Period = PeriodName.TryParse(PeriodId ?? "") ?? PeriodChoices.Usual(now);
        if (RegionId is { } region && ReportKey.IsAgency(region))
        {
            return LocalRedirect(Routes.RegionDashboard(region, Period.ToString()));
        }

        var caller = Caller.Of(User);
        var storage = services.GetRequiredService<StorageClients>();
        Agencies = await OwnAgencies.ListAsync(storage, caller, cancellationToken);
        var whole = await services.GetRequiredService<RegionAccess>().ListAsync(caller, cancellationToken);
        var ofAgencies = Agencies.Select(agency => new RegionRegistration { Id = agency.RegionId, Name = agency.RegionName, TimeZone = agency.TimeZone });
        Regions = [.. whole.Concat(ofAgencies).DistinctBy(one => one.Id, StringComparer.Ordinal).OrderBy(one => one.Name, StringComparer.Ordinal)];
        Periods = PeriodChoices.Around(now.Year, YearsBack, Period);
        return Page();
    }
}
