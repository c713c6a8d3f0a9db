using System.Globalization;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>What a refused write is answered with, with the current version and ETag.</summary>
internal static class WriteProblems
{
    /// <summary>The problem behind the outcome of a write.</summary>
    public static Problem For(ReportKey key, Conditions conditions, WriteResult result) => result switch
    {
        { Outcome: WriteOutcome.KeyReused } => new Problem("idempotency-key-reused") { Place = "Idempotency-Key" },
        { Head: { } head } => Outdated(conditions, head),
        _ => ReportAddress.Unknown(key),
    };

    /// <summary>The problem that the state of the report does not allow it.</summary>
    public static Problem Locked(string code, ReportHead head) =>
        new(code, ("state", ReportStates.Word(head.State))) { Version = head.Version, ETag = Conditions.Quoted(head.Tag) };

    private static Problem Outdated(Conditions conditions, ReportHead head)
    {
        var code = conditions.CreateOnly ? "report-exists" : conditions.IfMatch is null ? "if-match-missing" : "if-match-stale";
        return new Problem(code, ("version", head.Version.ToString(CultureInfo.InvariantCulture)))
        {
            Place = conditions.CreateOnly ? "If-None-Match" : "If-Match",
            Version = head.Version,
            ETag = Conditions.Quoted(head.Tag),
        };
    }
}
