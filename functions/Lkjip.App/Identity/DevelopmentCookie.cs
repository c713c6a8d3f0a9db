using Lkjip.App.Hosting;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Lkjip.App.Identity;

/// <summary>Keeps the development sign-in to this machine: from elsewhere, or where the platform signs people in, its cookie is worth nothing.</summary>
internal sealed class DevelopmentCookie(Settings settings) : CookieAuthenticationEvents
{
    /// <inheritdoc />
    public override Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!settings.OffersSignIn || !LoopbackCall.IsLocal(context.HttpContext))
        {
            context.RejectPrincipal();
        }

        return Task.CompletedTask;
    }
}
