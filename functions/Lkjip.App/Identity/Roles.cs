namespace Lkjip.App.Identity;

/// <summary>The roles (peran).</summary>
internal static class Roles
{
    /// <summary>Enters data of its own agency (operator perangkat daerah).</summary>
    public const string Operator = "operator";

    /// <summary>Sets targets, indicators, policies and deadlines (perencana).</summary>
    public const string Planner = "planner";

    /// <summary>Reviews (pereviu, Inspektorat).</summary>
    public const string Reviewer = "reviewer";

    /// <summary>Approves and signs off (penandatangan).</summary>
    public const string Signatory = "signatory";

    /// <summary>Registers agencies and looks after the service (administrator).</summary>
    public const string Administrator = "administrator";

    /// <summary>All roles, with the Indonesian word for each.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Operator] = "Operator perangkat daerah",
        [Planner] = "Perencana",
        [Reviewer] = "Pereviu (Inspektorat)",
        [Signatory] = "Penandatangan",
        [Administrator] = "Administrator",
    };
}
