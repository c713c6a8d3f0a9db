using Microsoft.AspNetCore.Authorization;

namespace Lkjip.App.Identity;

/// <summary>Who may use an endpoint; every endpoint names one of these (kebijakan akses).</summary>
internal static class Policies
{
    /// <summary>Anyone, also without signing in.</summary>
    public const string Anyone = "anyone";

    /// <summary>Whoever is signed in, in any role.</summary>
    public const string SignedIn = "signedIn";

    /// <summary>Any role, for an agency assigned to the caller.</summary>
    public const string ReadAgency = "readAgency";

    /// <summary>Operator or planner, for an agency assigned to the caller.</summary>
    public const string WriteReport = "writeReport";

    /// <summary>Operator or planner; the handler asks for the agency.</summary>
    public const string BeginReport = "beginReport";

    /// <summary>Reviewer, for an agency assigned to the caller.</summary>
    public const string WriteReview = "writeReview";

    /// <summary>Planner or administrator; the handler asks for the region.</summary>
    public const string Plan = "plan";

    /// <summary>Planner or administrator, for an agency assigned to the caller: the links of signatories.</summary>
    public const string ManageNotices = "manageNotices";

    /// <summary>Administrator.</summary>
    public const string Administer = "administer";

    /// <summary>The Functions host itself, on loopback, nobody in between.</summary>
    public const string HostOnly = "hostOnly";

    /// <summary>What each policy demands.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<IAuthorizationRequirement>> All { get; } =
        new Dictionary<string, IReadOnlyList<IAuthorizationRequirement>>(StringComparer.Ordinal)
        {
            [Anyone] = [new NothingRequired()],
            [SignedIn] = [new RoleRequired([.. Roles.All.Keys])],
            [ReadAgency] = [new RoleRequired([.. Roles.All.Keys]), new OwnAgencyRequired()],
            [WriteReport] = [new RoleRequired([Roles.Operator, Roles.Planner]), new OwnAgencyRequired()],
            [BeginReport] = [new RoleRequired([Roles.Operator, Roles.Planner])],
            [WriteReview] = [new RoleRequired([Roles.Reviewer]), new OwnAgencyRequired()],
            [Plan] = [new RoleRequired([Roles.Planner, Roles.Administrator])],
            [ManageNotices] = [new RoleRequired([Roles.Planner, Roles.Administrator]), new OwnAgencyRequired()],
            [Administer] = [new RoleRequired([Roles.Administrator])],
            [HostOnly] = [new HostCallRequired()],
        };
}
