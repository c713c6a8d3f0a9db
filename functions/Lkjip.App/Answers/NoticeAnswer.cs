using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A notice to a signatory as it is answered.</summary>
internal sealed record NoticeAnswer(string Signatory, string Purpose, string To, string State, string? Reason, DateTimeOffset UpdatedAt, DateTimeOffset? RevokedAt)
{
    /// <summary>The answer for a notice.</summary>
    public static NoticeAnswer Of(Notice notice) => new(
        notice.SignatoryId, notice.Purpose, notice.To, notice.State, notice.Reason, notice.UpdatedAt, notice.RevokedAt);
}
