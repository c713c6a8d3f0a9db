using Lkjip.App.Hosting;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Answers;

/// <summary>A run as it is answered.</summary>
internal sealed record RunAnswer(
    string Region, string Period, string State, string Round, int Rounds, string By, DateTimeOffset BeganAt, DateTimeOffset? PlannedAt,
    RunCounts Counts, string? Reason, string Page, IEnumerable<RunLineAnswer>? Lines)
{
    /// <summary>The answer for a run.</summary>
    /// <param name="run">Its head.</param>
    /// <param name="lines">The lines to show; null for none.</param>
    public static RunAnswer Of(RunHead run, IEnumerable<RunLine>? lines) => new(
        run.RegionId, run.Key.Period, run.State, run.Round, run.Rounds, run.By, run.BeganAt, run.PlannedAt, run.Counts, run.Reason,
        Routes.RunPage(run.RegionId, run.Key.Period), lines?.Select(line => RunLineAnswer.Of(line, run.Key.Period)));
}
