using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A notice to a signatory as it is answered.</summary>
internal sealed record NoticeAnswer(string Signatory, string To, string State, string? Reason, DateTimeOffset UpdatedAt)
{
    /// <summary>The answer for a notice.</summary>
    public static NoticeAnswer Of(Notice notice) => new(notice.SignatoryId, notice.To, notice.State, notice.Reason, notice.UpdatedAt);
}
