using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A person and what is assigned, as it is answered.</summary>
internal sealed record UserAnswer(
    string User, IReadOnlyList<string> Agencies, IReadOnlyList<string> Regions, bool Blocked, bool Waiting, IReadOnlyList<string> SeenRoles,
    DateTimeOffset? FirstSeen, string UpdatedBy, DateTimeOffset UpdatedAt, string ETag)
{
    /// <summary>The answer for a person.</summary>
    public static UserAnswer Of(UserAssignment user) => new(
        user.Name, user.Agencies, user.Regions, user.IsBlocked, user.IsWaiting, user.SeenRoles, user.FirstSeen, user.UpdatedBy, user.UpdatedAt,
        Features.Conditions.Quoted(user.Tag));

    /// <summary>What the audit trail keeps of a person.</summary>
    public static object StateOf(UserAssignment user) => new { user.Agencies, user.Regions, Blocked = user.IsBlocked };
}
