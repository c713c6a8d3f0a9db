using Microsoft.AspNetCore.Authorization;

namespace Lkjip.App.Identity;

/// <summary>Demands one of these roles of a caller who is signed in.</summary>
internal sealed class RoleRequired(IReadOnlyList<string> roles) : AuthorizationHandler<RoleRequired>, IAuthorizationRequirement
{
    /// <inheritdoc />
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequired requirement)
    {
        var caller = Caller.Of(context.User);
        if (context.User.Identity?.IsAuthenticated is true && roles.Any(caller.Is))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
