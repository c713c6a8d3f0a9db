using System.Security.Claims;
using Lkjip.App.Problems;
using Lkjip.Azure.Stores;
using Microsoft.AspNetCore.Authorization;

namespace Lkjip.App.Identity;

/// <summary>Adds what the administrators assigned to what the directory says, and turns away who is blocked.</summary>
/// <remarks>Between authentication and authorisation; only for endpoints that are not open to anyone, so health checks read nothing.</remarks>
internal sealed class AssignedAccess(RequestDelegate next, Assignments assignments)
{
    /// <summary>Completes the caller and goes on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated is true && IsGuarded(context.GetEndpoint())
            && await RefusalAsync(context) is { } refusal)
        {
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
}
