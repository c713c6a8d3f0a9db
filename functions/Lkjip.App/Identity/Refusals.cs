using Lkjip.App.Hosting;
using Lkjip.App.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Lkjip.App.Identity;

/// <summary>Says why access is refused: not signed in, wrong role, other agency (penolakan akses).</summary>
internal sealed partial class Refusals(Settings settings, ILogger<Refusals> logger) : IAuthorizationMiddlewareResultHandler
{
    /// <inheritdoc />
    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Succeeded)
        {
            await next(context);
            return;
        }

        var (route, who) = (RouteName.Of(context), Pseudonym.Of(Caller.Of(context.User).Name));
        Log.Refused(logger, context.Request.Method, route, who);
        var failed = authorizeResult.AuthorizationFailure?.FailedRequirements.ToList() ?? [];
        if (policy.Requirements.OfType<HostCallRequired>().Any())
        {
            await new Problem("trigger-forbidden").ExecuteAsync(context);
        }
        else if (context.User.Identity?.IsAuthenticated is not true)
        {
            await AskToSignInAsync(context);
        }
        else if (context.GetEndpoint() is null)
        {
            // The fallback policy lets nobody in; for somebody signed in an unknown address is just that.
            await new Problem("not-found", ("path", context.Request.Path)).ExecuteAsync(context);
        }
        else if (failed.OfType<RoleRequired>().Any())
        {
            await new Problem("role-forbidden").ExecuteAsync(context);
        }
        else
        {
            await new Problem("agency-forbidden", ("agency", context.GetRouteValue("agency") as string ?? "")).ExecuteAsync(context);
        }
    }

    private string? SignIn =>
        settings.OffersSignIn ? $"{Routes.SignIn}?kembali="
        : settings.IsCustomHandler || settings.TrustsPlatform ? "/.auth/login/aad?post_login_redirect_uri="
        : null;

    private Task AskToSignInAsync(HttpContext context)
    {
        if (context.Request.Path.StartsWithSegments(Routes.Api, StringComparison.Ordinal) || !HttpMethods.IsGet(context.Request.Method)
            || SignIn is not { } signIn)
        {
            return new Problem("not-signed-in").ExecuteAsync(context);
        }

        var back = Uri.EscapeDataString(context.Request.Path);
        context.Response.Redirect(signIn + back);
        return Task.CompletedTask;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Route} is refused to {Who}.")]
        public static partial void Refused(ILogger logger, string method, string route, string who);
    }
}
