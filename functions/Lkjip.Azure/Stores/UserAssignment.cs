namespace Lkjip.Azure.Stores;

/// <summary>What the administrators gave a person: agencies, regions, or no access at all (penugasan pengguna).</summary>
/// <remarks>Roles are not here: they come from the directory.</remarks>
public sealed record UserAssignment
{
    /// <summary>The name by which the person signs in, in lower case: "ani@contoh.go.id".</summary>
    public required string Name { get; init; }

    /// <summary>The ids of the assigned agencies.</summary>
    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>The ids of the assigned regions: all agencies of a region.</summary>
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>True when the person may do nothing.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>The roles that the person had at the first sign-in, for the administrator to see.</summary>
    public IReadOnlyList<string> SeenRoles { get; init; } = [];

    /// <summary>When the person signed in first; null for one who was entered before that.</summary>
    public DateTimeOffset? FirstSeen { get; init; }

    /// <summary>Who changed it last.</summary>
    public required string UpdatedBy { get; init; }

    /// <summary>When it was changed last.</summary>
    public required DateTimeOffset UpdatedAt { get; init; }

    /// <summary>Names this form of the assignment; empty for one that is not stored.</summary>
    public string Tag { get; init; } = "";

    /// <summary>True while nothing is assigned (menunggu penugasan).</summary>
    public bool IsWaiting => !IsBlocked && Agencies.Count == 0 && Regions.Count == 0;
}
