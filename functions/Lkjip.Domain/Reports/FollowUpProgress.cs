namespace Lkjip.Domain.Reports;

/// <summary>How far a follow-up had come in a later quarter (kemajuan tindak lanjut).</summary>
public sealed record FollowUpProgress
{
    /// <summary>The quarter whose report says so, 1 to 4.</summary>
    public required int Quarter { get; init; }

    /// <summary>How far it had come.</summary>
    public required FollowUpStatus Status { get; init; }

    /// <summary>What was done, or why not (keterangan).</summary>
    public string? Note { get; init; }
}
