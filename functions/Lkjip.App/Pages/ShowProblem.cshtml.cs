using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>Shows a problem to a person: what happened, what to do, the number to report it by (halaman kesalahan).</summary>
[Authorize(Policies.Anyone)]
[IgnoreAntiforgeryToken]
public sealed class ShowProblemModel : PageModel
{
    internal Problem Problem { get; private set; } = new("not-found", ("path", Routes.Problem));

    internal ProblemText Text => ProblemTexts.For(Problem.Code);

    internal string TraceId { get; private set; } = "";

    internal bool CanSignIn => Problem.Code is "not-signed-in" or "role-forbidden" or "agency-forbidden" or "user-blocked" && OffersSignIn;

    private bool OffersSignIn => HttpContext.RequestServices.GetRequiredService<Settings>().OffersSignIn;

    /// <summary>Shows the page; asked for directly, it is an address that does not exist.</summary>
    public IActionResult OnGet()
    {
        if (ProblemPages.Of(HttpContext) is not { } shown)
        {
            return new ProblemPage(Problem);
        }

        Problem = shown;
        TraceId = Correlation.IdOf(HttpContext);
        Response.StatusCode = Problem.Status;
        return Page();
    }
}
