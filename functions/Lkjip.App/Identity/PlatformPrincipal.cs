using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Lkjip.App.Identity;

/// <summary>Signs in whom App Service Authentication vouches for in <c>X-MS-CLIENT-PRINCIPAL</c>.</summary>
/// <remarks>
/// Registered only when the platform says that authentication is on and our own setting agrees; a client can send the header too.
/// Source: learn.microsoft.com/azure/app-service/configure-authentication-user-identities.
/// </remarks>
internal sealed class PlatformPrincipal(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string SchemeName = "Platform";

    private const string Header = "X-MS-CLIENT-PRINCIPAL";
    private const string AppRoles = "roles";
    private const string AccountName = "preferred_username";

    /// <inheritdoc />
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].ToString() is not { Length: > 0 } encoded)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        return Task.FromResult(Read(encoded) is { } identity
            ? AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName))
            : AuthenticateResult.Fail("The principal of the platform is unreadable."));
    }

    private static ClaimsIdentity? Read(string encoded)
    {
        try
        {
            var principal = JsonSerializer.Deserialize<ClientPrincipal>(Convert.FromBase64String(encoded));
            return principal?.Claims is null ? null : Identify(principal, principal.Claims);
        }
        catch (Exception failure) when (failure is FormatException or JsonException)
        {
            return null;
        }
    }

    // The platform names the long type of a role, and leaves the app roles of Entra ID in "roles"; people without a mailbox have no mail address.
    private static ClaimsIdentity Identify(ClientPrincipal principal, IReadOnlyList<ClientClaim> claims)
    {
        var (nameType, roleType) = (principal.NameTyp ?? ClaimTypes.Name, principal.RoleTyp ?? AppRoles);
        var hasName = claims.Any(claim => claim.Typ == nameType);
        return new(
            claims.Select(claim => new Claim(claim.Typ == AppRoles ? roleType : claim.Typ, claim.Val)),
            principal.AuthTyp ?? SchemeName, hasName ? nameType : AccountName, roleType);
    }
}
