using System.Net;
using Microsoft.AspNetCore.Authorization;

namespace Lkjip.App.Identity;

/// <summary>Demands that a call comes straight from the Functions host on this machine.</summary>
/// <remarks>What the host passes on from outside carries X-Forwarded-*; its own timer and queue calls do not.</remarks>
internal sealed class HostCallRequired : AuthorizationHandler<HostCallRequired>, IAuthorizationRequirement
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, HostCallRequired requirement)
    {
        if (context.Resource is HttpContext http && LoopbackCall.IsDirect(http))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
