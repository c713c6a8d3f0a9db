using Lkjip.App.Identity;
using Lkjip.App.Jobs;
using static Lkjip.App.State.ReportStates;

namespace Lkjip.App.State;

/// <summary>The table of all allowed moves (tabel perpindahan).</summary>
internal static class Moves
{
    private static readonly string[] Writers = [Roles.Operator, Roles.Planner];

    /// <summary>All moves.</summary>
    public static IReadOnlyList<Move> All { get; } =
    [
        new(Draft, Submitted, Writers, Job: RenderJob.KindName),
        new(Returned, Submitted, Writers, Job: RenderJob.KindName),
        // Handing in again makes the documents again, after a job that failed.
        new(Submitted, Submitted, Writers, Job: RenderJob.KindName),
        new(Submitted, Draft, Writers, NeedsReason: true),
        new(Submitted, InReview, [Roles.Reviewer]),
        new(InReview, Returned, [Roles.Reviewer], NeedsReason: true),
        new(InReview, Approved, [Roles.Reviewer], Job: AskToSignJob.KindName, NeedsPassedReview: true),
        // A signatory who read what was handed in need not wait for the review.
        new(Submitted, Returned, [Roles.Signatory], NeedsReason: true),
        new(Approved, Returned, [Roles.Signatory, Roles.Planner], NeedsReason: true),
        // Each signature asks the next signer; the last one moves on.
        new(Approved, Approved, [Roles.Signatory], Job: AskToSignJob.KindName, Signs: true),
        new(Approved, SignedOff, [Roles.Signatory], Signs: true),
        new(SignedOff, Published, [Roles.Planner, Roles.Administrator]),
        new(SignedOff, Returned, [Roles.Planner], NeedsReason: true),
        new(Published, Returned, [Roles.Planner], NeedsReason: true),
    ];

    /// <summary>The move from a state to another; null when there is none.</summary>
    public static Move? Find(string from, string to) => All.FirstOrDefault(move => move.From == from && move.To == to);

    /// <summary>The moves out of a state.</summary>
    public static IEnumerable<Move> From(string state) => All.Where(move => move.From == state);
}
