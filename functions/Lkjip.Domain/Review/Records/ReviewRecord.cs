namespace Lkjip.Domain.Review.Records;

/// <summary>The review of one version of a report, as the inspectorate keeps it (kertas kerja reviu).</summary>
/// <remarks>A value: every change makes a new record and appends to <see cref="Log"/>; see <see cref="ReviewDesk"/>.</remarks>
public sealed record ReviewRecord
{
    /// <summary>The version of the report that is reviewed.</summary>
    public required int Version { get; init; }

    /// <summary>Number, date, team, signature.</summary>
    public ReviewHeader Header { get; init; } = new();

    /// <summary>The answers to the checklist, in the order they were given.</summary>
    public IReadOnlyList<ChecklistEntry> Answers { get; init; } = [];

    /// <summary>The decisions on findings; also on findings that a later version no longer has.</summary>
    public IReadOnlyList<FindingDecision> Decisions { get; init; } = [];

    /// <summary>Who did what when, oldest first.</summary>
    public IReadOnlyList<ReviewLogEntry> Log { get; init; } = [];
}
