using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>Ends the development sign-in.</summary>
[Authorize(Policies.SignedIn)]
public sealed class SignOutModel : PageModel
{
    /// <summary>Nothing to show.</summary>
    public IActionResult OnGet() => LocalRedirect(Routes.SignIn);

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync();
        return LocalRedirect(Routes.SignIn);
    }
}
