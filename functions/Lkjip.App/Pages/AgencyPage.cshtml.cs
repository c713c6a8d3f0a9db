using Lkjip.App.Dashboards;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>An agency over the years and quarters, and its newest report in charts (dasbor perangkat daerah).</summary>
[Authorize(Policies.ReadAgency)]
[NeedsStorage]
public sealed class AgencyPageModel : PageModel
{
    /// <summary>The period of the report to open.</summary>
    [BindProperty(Name = "laporan", SupportsGet = true)]
    public string? PeriodId { get; set; }

    internal AgencyDashboard Dashboard { get; private set; } = null!;

    /// <summary>The address of the report with a row of it.</summary>
    internal string Row(string anchor) => $"{Routes.ReportPage(Dashboard.Agency.Id, Dashboard.Chosen!.Head.Key.Period)}#{anchor}";

    /// <summary>The address of the file of the trend.</summary>
    internal string TableAddress(string extension) => $"{Routes.Api}/agencies/{Dashboard.Agency.Id}/table?format={extension}";

    /// <summary>Shows the dashboard.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, CancellationToken cancellationToken)
    {
        var storage = HttpContext.RequestServices.GetRequiredService<StorageClients>();
        if (await AgencyDashboard.LoadAsync(storage, agency, PeriodId, cancellationToken) is not { } dashboard)
        {
            return new ProblemPage(new Problem("agency-unknown", ("agency", agency)));
        }

        Dashboard = dashboard;
        return Page();
    }
}
