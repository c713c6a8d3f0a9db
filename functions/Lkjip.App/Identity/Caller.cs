using System.Security.Claims;

namespace Lkjip.App.Identity;

/// <summary>Who asks: name, roles and agencies (pemanggil).</summary>
/// <param name="Name">The name for the history; empty when not signed in.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Agencies">The assigned agencies; "*" stands for all.</param>
internal sealed record Caller(string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Agencies)
{
    /// <summary>The claim that assigns agencies, separated by commas or spaces.</summary>
    public const string AgenciesClaim = "agencies";

    /// <summary>The assignment to all agencies.</summary>
    public const string AllAgencies = "*";

    /// <summary>The link behind which a signatory acts without signing in; null for everybody else.</summary>
    public SignatoryLink? Link { get; init; }

    /// <summary>The caller behind a principal.</summary>
    public static Caller Of(ClaimsPrincipal principal)
    {
        var identity = principal.Identity as ClaimsIdentity;
        return new(
            principal.Identity?.Name ?? "",
            [.. principal.FindAll(identity?.RoleClaimType ?? ClaimTypes.Role).Select(claim => claim.Value)],
            [.. principal.FindAll(AgenciesClaim).SelectMany(claim => claim.Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))]);
    }

    /// <summary>True when the caller has the role.</summary>
    public bool Is(string role) => Roles.Contains(role, StringComparer.Ordinal);

    /// <summary>True when the agency is assigned to the caller; to an administrator all are.</summary>
    public bool Has(string agency) =>
        Is(Identity.Roles.Administrator) || Agencies.Contains(agency, StringComparer.Ordinal) || Agencies.Contains(AllAgencies, StringComparer.Ordinal);
}
