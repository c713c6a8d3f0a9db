using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Lkjip.App.Pages;

/// <summary>Remembers whether this browser shows pages light, dark, or as the device does (tampilan).</summary>
/// <remarks>Works without signing in and without keys, so that it also works on a page about an outage.</remarks>
[Authorize(Policies.Anyone)]
[IgnoreAntiforgeryToken]
public sealed class SetThemeModel : PageModel
{
    /// <summary>Nothing to show.</summary>
    public IActionResult OnGet() => LocalRedirect(Routes.Prefix);

    /// <summary>Remembers the choice and goes back.</summary>
    public IActionResult OnPost([FromForm(Name = "tema")] string? theme, [FromForm(Name = "kembali")] string? back)
    {
        var options = new CookieOptions
        {
            Path = Routes.Prefix, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), Secure = Request.IsHttps, HttpOnly = false,
        };
        Response.Cookies.Append(Theme.Cookie, Theme.Of(theme).Id, options);
        return Url.IsLocalUrl(back) ? LocalRedirect(back) : LocalRedirect(Routes.Prefix);
    }
}
