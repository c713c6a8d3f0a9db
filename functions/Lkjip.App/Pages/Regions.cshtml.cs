using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Rounds;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The calendars of all regions, and the form to change one (kalender wilayah).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class RegionsModel : PageModel
{
    /// <summary>The region that is edited.</summary>
    [BindProperty(Name = "wilayah", SupportsGet = true)]
    public string? Id { get; set; }

    /// <summary>The region that was just saved, to say so.</summary>
    [BindProperty(Name = "tersimpan", SupportsGet = true)]
    public string? SavedId { get; set; }

    internal IReadOnlyList<RegionRegistration> Regions { get; private set; } = [];

    internal RegionForm? Form { get; private set; }

    internal Problem? Problem { get; private set; }

    /// <summary>Shows the list, and the form when a region is named.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var storage = HttpContext.RequestServices.GetRequiredService<StorageClients>();
        if (Id is not null)
        {
            if (await storage.Regions.FindAsync(Id, cancellationToken) is not { } region)
            {
                return new ProblemPage(new Problem("region-unknown", ("region", Id)));
            }

            Form = RegionForm.Of(region);
        }

        return await ShowAsync(storage, cancellationToken);
    }

    /// <summary>Saves a calendar.</summary>
    public async Task<IActionResult> OnPostAsync(RegionForm form, CancellationToken cancellationToken)
    {
        var storage = HttpContext.RequestServices.GetRequiredService<StorageClients>();
        if (Id is null || await storage.Regions.FindAsync(Id, cancellationToken) is not { } known)
        {
            return new ProblemPage(new Problem("region-unknown", ("region", Id ?? "")));
        }

        var wanted = form.Over(known);
        Problem = RegionCheck.Of(wanted)
            ?? (await HttpContext.RequestServices.GetRequiredService<RegionWriter>().SaveAsync(known, wanted, Caller.Of(User), cancellationToken) is null
                ? new Problem("region-stale", ("region", Id))
                : null);
        if (Problem is null)
        {
            return LocalRedirect($"{Routes.Regions}?tersimpan={Id}");
        }

        Form = form;
        Response.StatusCode = Problem.Status;
        return await ShowAsync(storage, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(StorageClients storage, CancellationToken cancellationToken)
    {
        Regions = await storage.Regions.ListAsync(cancellationToken).OrderBy(region => region.Name, StringComparer.Ordinal).ToListAsync(cancellationToken);
        return Page();
    }
}
