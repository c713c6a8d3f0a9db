using Lkjip.App.Features;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Pages.Rounds;
using Lkjip.App.Pages.Words;
using Lkjip.App.Problems;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>One run: how many documents were made, what is missing and why, and the button for another round (halaman putaran).</summary>
[Authorize(Policies.Plan)]
[NeedsStorage]
public sealed class RunModel : PageModel
{
    /// <summary>The state of the lines asked for.</summary>
    [BindProperty(Name = "hasil", SupportsGet = true)]
    public string? LineState { get; set; }

    /// <summary>The page of lines asked for.</summary>
    [BindProperty(Name = "hal", SupportsGet = true)]
    public int? Number { get; set; }

    /// <summary>Why no further round was begun.</summary>
    internal Problem? Problem { get; private set; }

    internal RunView View { get; private set; } = null!;

    internal RunPager Pager { get; private set; } = null!;

    internal bool IsWorking => View.Run is { IsOpen: true };

    /// <summary>Shows the run.</summary>
    public Task<IActionResult> OnGetAsync(string region, string period, CancellationToken cancellationToken) =>
        ShowAsync(region, period, cancellationToken);

    /// <summary>Begins the next round.</summary>
    public async Task<IActionResult> OnPostAsync(string region, string period, CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var caller = Caller.Of(User);
        if (await RunAddress.ReadAsync(region, period, services.GetRequiredService<RegionAccess>(), caller, cancellationToken) is { Problem: { } refused })
        {
            return new ProblemPage(refused);
        }

        (Problem, _) = await services.GetRequiredService<RunOrder>().PlaceAsync(RunKey.Of(region, period), caller, cancellationToken);
        if (Problem is null)
        {
            return LocalRedirect(Routes.RunPage(region, period));
        }

        Response.StatusCode = Problem.Status;
        return await ShowAsync(region, period, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string region, string period, CancellationToken cancellationToken)
    {
        var services = HttpContext.RequestServices;
        var (refused, found, name) = await RunAddress.ReadAsync(
            region, period, services.GetRequiredService<RegionAccess>(), Caller.Of(User), cancellationToken);
        if (refused is not null)
        {
            return new ProblemPage(refused);
        }

        View = await RunView.LoadAsync(
            services.GetRequiredService<StorageClients>(), services.GetRequiredService<RunKeeper>(), found!, name!, cancellationToken);
        LineState = RunWords.All.Any(words => words.State == LineState) ? LineState : null;
        Pager = RunPager.Of(View.Lines, LineState, Number ?? 1);
        return Page();
    }
}
