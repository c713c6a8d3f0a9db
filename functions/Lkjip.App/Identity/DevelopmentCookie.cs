using Lkjip.App.Problems;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Lkjip.App.Identity;

/// <summary>Keeps the development sign-in to this machine: from elsewhere its cookie is worth nothing.</summary>
internal sealed class DevelopmentCookie : CookieAuthenticationEvents
{
    /// <inheritdoc />
    public override Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (!LoopbackCall.IsLocal(context.HttpContext))
        {
            context.RejectPrincipal();
        }

        return Task.CompletedTask;
    }
}
