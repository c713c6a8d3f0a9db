using System.Security.Claims;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Identity;

/// <summary>Who asks: name, roles, agencies and regions (pemanggil).</summary>
/// <param name="Name">The name for the history; empty when not signed in.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Agencies">The assigned agencies; "*" stands for all.</param>
internal sealed record Caller(string Name, IReadOnlyList<string> Roles, IReadOnlyList<string> Agencies)
{
    /// <summary>The claim that assigns agencies, separated by commas or spaces.</summary>
    public const string AgenciesClaim = "agencies";

    /// <summary>The claim that assigns regions, each with all its agencies, separated by commas or spaces.</summary>
    public const string RegionsClaim = "regions";

    /// <summary>The assignment to all agencies.</summary>
    public const string AllAgencies = "*";

    /// <summary>The assigned regions.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>True when every agency is the caller's: an administrator's, or by "*".</summary>
    public bool HasAll => Is(Identity.Roles.Administrator) || Agencies.Contains(AllAgencies, StringComparer.Ordinal);

    /// <summary>The link behind which a signatory acts without signing in; null for everybody else.</summary>
    public SignatoryLink? Link { get; init; }

    /// <summary>The caller behind a principal.</summary>
    public static Caller Of(ClaimsPrincipal principal)
    {
        var identity = principal.Identity as ClaimsIdentity;
        return new(
            principal.Identity?.Name ?? "",
            [.. principal.FindAll(identity?.RoleClaimType ?? ClaimTypes.Role).Select(claim => claim.Value)],
            Words(principal, AgenciesClaim))
        {
            Regions = Words(principal, RegionsClaim),
        };
    }

    /// <summary>True when the caller has the role.</summary>
    public bool Is(string role) => Roles.Contains(role, StringComparer.Ordinal);

    /// <summary>The one rule of who may see an agency: it is assigned, or its region is, or all are.</summary>
    /// <param name="agency">The id of the agency.</param>
    /// <param name="region">The id of its region; null when it is not known.</param>
    public bool Has(string agency, string? region) => HasAll || Agencies.Contains(agency, StringComparer.Ordinal) || (region is not null && HasRegion(region));

    /// <summary>True when the caller may see the agency.</summary>
    public bool Has(AgencyRegistration agency) => Has(agency.Id, agency.RegionId);

    /// <summary>True when the whole region is the caller's.</summary>
    public bool HasRegion(string region) => HasAll || Regions.Contains(region, StringComparer.Ordinal);

    private static string[] Words(ClaimsPrincipal principal, string claimType) =>
        [.. principal.FindAll(claimType).SelectMany(claim => claim.Value.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))];
}
