using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Publishing;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>A published report for anybody: key numbers, achievement, documents (laporan terbitan).</summary>
[Authorize(Policies.Anyone)]
[NeedsStorage]
public sealed class PublicReportModel : PageModel
{
    internal PublishedReport View { get; private set; } = null!;

    /// <summary>Shows the report, if it is published.</summary>
    public async Task<IActionResult> OnGetAsync(string agency, string period, CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var settings = services.GetRequiredService<Settings>();
        if (!settings.PublicPages)
        {
            return new ProblemPage("public-pages-off");
        }

        if (await PublishedReport.FindAsync(services.GetRequiredService<StorageClients>(), settings, services.GetRequiredService<DocumentLinks>(), agency, period, cancellationToken) is not { } view)
        {
            return new ProblemPage("publication-unknown");
        }

        View = view;
        return Page();
    }
}
