using Lkjip.App.Administration;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The form that registers an agency or changes its registration (pendaftaran perangkat daerah).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class EditAgencyModel : PageModel
{
    /// <summary>The agency that is changed; null or empty for a new one.</summary>
    [BindProperty(Name = "id", SupportsGet = true)]
    public string? Id { get; set; }

    internal AgencyInput Input { get; private set; } = new(null, null, null, "WIB", null);

    internal string? Tag { get; private set; }

    internal bool IsNew => string.IsNullOrEmpty(Tag);

    internal IReadOnlyList<RegionRegistration> Regions { get; private set; } = [];

    internal Problem? Problem { get; private set; }

    private StorageClients Storage => HttpContext.RequestServices.GetRequiredService<StorageClients>();

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(Id))
        {
            if (await Storage.Agencies.FindAsync(Id, cancellationToken) is not { } known)
            {
                return new ProblemPage(new Problem("agency-unknown", ("agency", Id)));
            }

            Input = new(known.Name, known.RegionId, known.RegionName, known.TimeZone, known.Template, known.Email);
            Tag = known.Tag;
        }

        return await ShowAsync(cancellationToken);
    }

    /// <summary>Keeps what was filled in.</summary>
    public async Task<IActionResult> OnPostAsync(
        [FromForm(Name = "nama")] string? name, [FromForm(Name = "wilayah")] string? regionId, [FromForm(Name = "namaWilayah")] string? regionName,
        [FromForm(Name = "zona")] string? zone, [FromForm(Name = "gaya")] string? style, [FromForm(Name = "surel")] string? email,
        [FromForm(Name = "alasan")] string? reason, [FromForm(Name = "etag")] string? tag, CancellationToken cancellationToken)
    {
        (Id, Tag) = (Id?.Trim() ?? "", tag);
        var region = string.IsNullOrWhiteSpace(regionName) && regionId is { Length: > 0 } ? await Storage.Regions.FindAsync(regionId.Trim(), cancellationToken) : null;
        Input = new(name, regionId?.Trim(), region?.Name ?? regionName, zone, Filled(style), Filled(email), Filled(reason));
        (Problem, _, _) = await HttpContext.RequestServices.GetRequiredService<AgencyWriter>()
            .WriteAsync(Id, Input, tag ?? "", Caller.Of(User), cancellationToken);
        if (Problem is null)
        {
            return LocalRedirect($"{Routes.AgenciesPage}?tersimpan={Uri.EscapeDataString(Id)}");
        }

        Response.StatusCode = Problem.Status;
        return await ShowAsync(cancellationToken);
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<IActionResult> ShowAsync(CancellationToken cancellationToken)
    {
        Regions = await Storage.Regions.ListAsync(cancellationToken).OrderBy(region => region.Name, StringComparer.Ordinal).ToListAsync(cancellationToken);
        return Page();
    }
}
