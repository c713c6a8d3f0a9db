namespace Lkjip.Domain.Reports;

/// <summary>How far a follow-up has come (status tindak lanjut).</summary>
public enum FollowUpStatus
{
    /// <summary>Not begun.</summary>
    Planned,

    /// <summary>Begun, not finished.</summary>
    Ongoing,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Given up; the note says why.</summary>
    Dropped,
}
