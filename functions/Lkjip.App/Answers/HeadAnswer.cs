using Lkjip.App.Features;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>The head of a report as it is answered.</summary>
internal sealed record HeadAnswer(
    string Agency, string Period, int Version, string Etag, string State, string Title, string AgencyName, string RegionName,
    IReadOnlyDictionary<string, string> Facts, string UpdatedBy, DateTimeOffset UpdatedAt,
    IEnumerable<MoveAnswer> Moves, IReadOnlyDictionary<string, string> Links)
{
    private static readonly string[] Parts = ["content", "assessment", "findings", "history", "documents", "submissions", "transitions"];

    /// <summary>The answer for a head.</summary>
    public static HeadAnswer Of(ReportHead head) => new(
        head.Key.Agency, head.Key.Period, head.Version, Conditions.Quoted(head.Tag), head.State, head.Names.Title, head.Names.AgencyName,
        head.Names.RegionName, head.Facts, head.UpdatedBy, head.UpdatedAt,
        MovesOf(head), Parts.ToDictionary(part => part, part => $"{ReportAddress.Of(head.Key)}/{part}", StringComparer.Ordinal));

    private static IEnumerable<MoveAnswer> MovesOf(ReportHead head) =>
        App.State.Moves.From(head.State).Select(move => new MoveAnswer(move.To, move.Roles, move.NeedsReason));
}
