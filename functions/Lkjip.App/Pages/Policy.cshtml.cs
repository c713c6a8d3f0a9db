using Lkjip.App.Administration;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Policing;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The measurement policy of a region's new reports, and its own rating scales (kebijakan wilayah).</summary>
[Authorize(Policies.Administer)]
[NeedsStorage]
public sealed class PolicyModel : PageModel
{
    /// <summary>What was just done, to say so.</summary>
    [BindProperty(Name = "selesai", SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>The scale whose form is shown; "baru" for a new one.</summary>
    [BindProperty(Name = "skala", SupportsGet = true)]
    public string? ScaleId { get; set; }

    internal RegionRegistration Region { get; private set; } = null!;

    internal MeasurementPolicy Policy { get; private set; } = new();

    internal PolicyForm Form { get; private set; } = new();

    internal ScaleForm? Scale { get; private set; }

    internal IReadOnlyList<string> Wrong { get; private set; } = [];

    internal Problem? Problem { get; private set; }

    private string Address => $"{Routes.PoliciesPage}/{Region.Id}";

    /// <summary>Shows policy and scales.</summary>
    public async Task<IActionResult> OnGetAsync(string region, CancellationToken cancellationToken)
    {
        if (await OpenAsync(region, cancellationToken) is { } refused)
        {
            return refused;
        }

        Form = PolicyForm.Of(Policy, Region.Tag);
        Scale = ScaleId is { Length: > 0 } id ? ScaleForm.Of(Policy.RatingScales.FirstOrDefault(scale => scale.Id == id), Region.Tag) : null;
        return Page();
    }

    /// <summary>Keeps the policy.</summary>
    public async Task<IActionResult> OnPostAsync(string region, PolicyForm form, CancellationToken cancellationToken)
    {
        if (await OpenAsync(region, cancellationToken) is { } refused)
        {
            return refused;
        }

        Form = form;
        (var wanted, Wrong) = form.Over(Policy);
        return ModelState.IsValid && Wrong.Count == 0 ? await SaveAsync(wanted, form.Etag, "kebijakan", cancellationToken) : Refused();
    }

    /// <summary>Keeps a rating scale.</summary>
    public async Task<IActionResult> OnPostSkalaAsync(string region, ScaleForm form, CancellationToken cancellationToken)
    {
        if (await OpenAsync(region, cancellationToken) is { } refused)
        {
            return refused;
        }

        (Form, Scale) = (PolicyForm.Of(Policy, Region.Tag), form.WithRoom());
        (var scale, Wrong) = ScaleCheck.Of(form);
        if (scale is null)
        {
            return Refused();
        }

        List<RatingScale> scales = [.. Policy.RatingScales.Where(other => other.Id != scale.Id), scale];
        return await SaveAsync(Policy with { RatingScales = scales }, form.Etag, "skala", cancellationToken);
    }

    /// <summary>Removes a rating scale that the policy does not use.</summary>
    public async Task<IActionResult> OnPostHapusAsync(string region, [FromForm(Name = "Id")] string? id, [FromForm(Name = "Etag")] string? tag, CancellationToken cancellationToken)
    {
        if (await OpenAsync(region, cancellationToken) is { } refused)
        {
            return refused;
        }

        Form = PolicyForm.Of(Policy, Region.Tag);
        return await SaveAsync(Policy with { RatingScales = [.. Policy.RatingScales.Where(scale => scale.Id != id)] }, tag, "skala", cancellationToken);
    }

    private async Task<IActionResult?> OpenAsync(string region, CancellationToken cancellationToken)
    {
        if (await HttpContext.RequestServices.GetRequiredService<StorageClients>().Regions.FindAsync(region, cancellationToken) is not { } known)
        {
            return new ProblemPage(new Problem("region-unknown", ("region", region)));
        }

        (Region, Policy) = (known, RegionPolicy.Of(known));
        return null;
    }

    private async Task<IActionResult> SaveAsync(MeasurementPolicy wanted, string? tag, string done, CancellationToken cancellationToken)
    {
        Problem = await HttpContext.RequestServices.GetRequiredService<PolicyWriter>().SaveAsync(Region, wanted, tag, Caller.Of(User), cancellationToken);
        if (Problem is null)
        {
            return LocalRedirect($"{Address}?selesai={done}");
        }

        Response.StatusCode = Problem.Status;
        return Page();
    }

    private PageResult Refused()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
