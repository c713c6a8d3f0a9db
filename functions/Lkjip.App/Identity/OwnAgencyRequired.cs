using Microsoft.AspNetCore.Authorization;

namespace Lkjip.App.Identity;

/// <summary>Demands that the agency in the address, or its region, is assigned to the caller.</summary>
internal sealed class OwnAgencyRequired : AuthorizationHandler<OwnAgencyRequired>, IAuthorizationRequirement
{
    /// <inheritdoc />
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, OwnAgencyRequired requirement)
    {
        if (context.Resource is HttpContext http && http.GetRouteValue("agency") is string agency && context.User.Identity?.IsAuthenticated is true
            && await http.RequestServices.GetRequiredService<AgencyRegions>().CoverAsync(Caller.Of(context.User), agency, http.RequestAborted))
        {
            context.Succeed(requirement);
        }
    }
}
