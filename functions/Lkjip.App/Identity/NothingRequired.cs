using Microsoft.AspNetCore.Authorization;

namespace Lkjip.App.Identity;

/// <summary>Demands nothing: said aloud, so that no endpoint is open by forgetting.</summary>
internal sealed class NothingRequired : AuthorizationHandler<NothingRequired>, IAuthorizationRequirement
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, NothingRequired requirement)
    {
        context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
