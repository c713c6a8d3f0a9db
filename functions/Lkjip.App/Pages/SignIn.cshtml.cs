using System.Security.Claims;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>The development sign-in: standalone and on this machine only.</summary>
/// <remarks>Without an antiforgery token, so that scripts can use the form; requests of other sites are refused for all pages.</remarks>
[Authorize(Policies.Anyone)]
[IgnoreAntiforgeryToken]
public sealed class SignInModel : PageModel
{
    /// <summary>The role asked for.</summary>
    [BindProperty(Name = "role")]
    public string Role { get; set; } = Roles.Operator;

    /// <summary>The agencies asked for.</summary>
    [BindProperty(Name = "agency")]
    public string? Agency { get; set; }

    /// <summary>The name asked for.</summary>
    [BindProperty(Name = "name")]
    public string? Name { get; set; }

    /// <summary>Where to go afterwards.</summary>
    [BindProperty(Name = "kembali", SupportsGet = true)]
    public string? Back { get; set; }

    /// <summary>What is wrong with the input.</summary>
    public string? Problem { get; private set; }

    private bool IsOffered => LoopbackCall.IsLocal(HttpContext) && HttpContext.RequestServices.GetRequiredService<Settings>().OffersSignIn;

    /// <summary>Shows the form.</summary>
    public IActionResult OnGet() => IsOffered ? Page() : NotFound();

    /// <summary>Signs in.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsOffered)
        {
            return NotFound();
        }

        if (!Roles.All.ContainsKey(Role) || string.IsNullOrWhiteSpace(Name))
        {
            Problem = "Pilih peran dan isi nama.";
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Claim[] claims = [new(ClaimTypes.Name, Name.Trim()), new(ClaimTypes.Role, Role), new(Caller.AgenciesClaim, Agency?.Trim() ?? "")];
        var identity = new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return Url.IsLocalUrl(Back) ? LocalRedirect(Back) : LocalRedirect(Routes.Prefix);
    }
}
