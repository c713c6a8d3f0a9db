using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Templating;
using Lkjip.App.Templates;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The kinds of documents and which template is in force for whom (daftar templat).</summary>
[Authorize(Policies.Plan)]
[NeedsStorage]
public sealed class TemplatesModel : PageModel
{
    private const int MostOthers = 200;

    /// <summary>Whose templates are shown.</summary>
    [BindProperty(Name = "milik", SupportsGet = true)]
    public string? Owner { get; set; }

    internal TemplatePlace? Place { get; private set; }

    internal TemplateChoices Choices { get; private set; } = new([], []);

    internal IReadOnlyList<TemplateLine> Lines { get; private set; } = [];

    internal IReadOnlyList<(TemplatePlace Place, TemplateForce Force)> Others { get; private set; } = [];

    internal string? RegionId => Place?.Owner.RegionId ?? Place?.Agency?.RegionId;

    /// <summary>Shows the list.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var (storage, access, caller) = (HttpContext.RequestServices.GetRequiredService<StorageClients>(), HttpContext.RequestServices.GetRequiredService<TemplateAccess>(), Caller.Of(User));
        if (Owner is { Length: > 0 } key)
        {
            (var refused, Place) = await access.OpenAsync(key, caller, cancellationToken);
            if (refused is not null)
            {
                return new ProblemPage(refused);
            }
        }

        Choices = await TemplateChoices.ListAsync(storage, caller, RegionId, cancellationToken);
        Place ??= Choices.All.FirstOrDefault();
        if (Place is null)
        {
            return Page();
        }

        Lines = await TemplateLine.ListAsync(storage, Place, cancellationToken);
        Others = await OthersAsync(storage, access, caller, cancellationToken);
        return Page();
    }

    // What is in force for others below this owner: of everybody all, of a region its agencies.
    private async Task<IReadOnlyList<(TemplatePlace Place, TemplateForce Force)>> OthersAsync(
        StorageClients storage, TemplateAccess access, Caller caller, CancellationToken cancellationToken)
    {
        if (Place!.Agency is not null)
        {
            return [];
        }

        var others = new List<(TemplatePlace Place, TemplateForce Force)>();
        await foreach (var force in storage.Templates.InForceAsync(null, cancellationToken))
        {
            if (force.Owner != Place.Owner && others.Count < MostOthers && await access.OpenAsync(force.Owner.Key, caller, cancellationToken) is { Place: { } place }
                && (Place.Owner == TemplateOwner.All || place.Agency?.RegionId == Place.Owner.RegionId))
            {
                others.Add((place, force));
            }
        }

        return others;
    }
}
