using Microsoft.AspNetCore.Authorization;

namespace Lkjip.App.Identity;

/// <summary>Demands that the agency in the address is assigned to the caller.</summary>
internal sealed class OwnAgencyRequired : AuthorizationHandler<OwnAgencyRequired>, IAuthorizationRequirement
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, OwnAgencyRequired requirement)
    {
        if (context.Resource is HttpContext http && http.GetRouteValue("agency") is string agency && Caller.Of(context.User).Has(agency))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
