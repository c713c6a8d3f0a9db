using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Home;

/// <summary>How far the reports of a region and period are (ringkasan periode).</summary>
/// <param name="Period">The period.</param>
/// <param name="Due">Until when operators hand in.</param>
/// <param name="Agencies">How many agencies the caller sees there.</param>
/// <param name="Heads">Their reports.</param>
internal sealed record PeriodCounts(PeriodName Period, DateOnly Due, int Agencies, IReadOnlyList<ReportHead> Heads)
{
    /// <summary>How many are not begun.</summary>
    public int Missing => Math.Max(0, Agencies - Heads.Count);

    /// <summary>How many are handed in, in whatever state.</summary>
    public int HandedIn => Heads.Count(head => !ReportStates.IsOpen(head.State));

    /// <summary>How many are in a state.</summary>
    public int In(string state) => Heads.Count(head => head.State == state);

    /// <summary>The counts of a period.</summary>
    public static PeriodCounts Of(PeriodName period, Deadlines deadlines, IReadOnlyCollection<AgencyRegistration> agencies, IEnumerable<ReportHead> heads)
    {
        var seen = agencies.Select(agency => agency.Id).ToHashSet(StringComparer.Ordinal);
        return new(period, deadlines.Operator(period), agencies.Count, [.. heads.Where(head => seen.Contains(head.Key.Agency))]);
    }
}
