using System.Security.Claims;
using Lkjip.App.Hosting;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;

namespace Lkjip.App.Identity;

/// <summary>Adds what the administrators assigned to what the directory says, and turns away who is blocked.</summary>
/// <remarks>Between authentication and authorisation; only for endpoints that are not open to anyone, so health checks read nothing.</remarks>
internal sealed partial class AssignedAccess(RequestDelegate next, Assignments assignments, ILogger<AssignedAccess> logger)
{
    /// <summary>Completes the caller and goes on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated is true && IsGuarded(context.GetEndpoint())
            && await RefusalAsync(context) is { } refusal)
        {
            var (route, who) = (RouteName.Of(context), Pseudonym.Of(Caller.Of(context.User).Name));
            Log.Refused(logger, context.Request.Method, route, who, refusal.Code);
            await refusal.ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private static bool IsGuarded(Endpoint? endpoint) =>
        endpoint is not null && endpoint.Metadata.GetMetadata<IAuthorizeData>()?.Policy is not (Policies.Anyone or Policies.HostOnly);

    private async Task<Problem?> RefusalAsync(HttpContext context)
    {
        var caller = Caller.Of(context.User);
        if (!UserStore.IsName(caller.Name))
        {
            return new Problem("user-unnamed");
        }

        var assigned = await assignments.OfAsync(caller, context.RequestAborted);
        if (assigned.IsBlocked)
        {
            return new Problem("user-blocked");
        }

        context.User.AddIdentity(new ClaimsIdentity(
        [
            .. assigned.Agencies.Select(agency => new Claim(Caller.AgenciesClaim, agency)),
            .. assigned.Regions.Select(region => new Claim(Caller.RegionsClaim, region)),
        ]));
        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Method} {Route} is refused to {Who}: {Code}.")]
        public static partial void Refused(ILogger logger, string method, string route, string who, string code);
    }
}
