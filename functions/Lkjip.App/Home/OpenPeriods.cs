using Lkjip.App.Runs;
using Lkjip.App.State;

namespace Lkjip.App.Home;

/// <summary>The periods that are over and still worked on (periode berjalan).</summary>
internal static class OpenPeriods
{
    // A quarter that was not begun so long after its deadline is not begun any more; a year until the next one is due.
    private const int MostDaysLate = 100;
    private const int MostDaysLateOfYear = 300;

    /// <summary>The periods that a region works on now, the newest first.</summary>
    public static IReadOnlyList<PeriodName> Of(Deadlines deadlines, DateTimeOffset now)
    {
        var today = deadlines.Zone.Today(now);
        return
        [
            .. Enumerable.Range(today.Year - 2, 3)
                .SelectMany(year => Enumerable.Range(1, 4).Select(quarter => new PeriodName(year, quarter)).Append(new PeriodName(year, null)))
                .Where(period => EndOf(period) < today && deadlines.DaysLate(period, now) <= (period.Quarter is null ? MostDaysLateOfYear : MostDaysLate))
                .OrderByDescending(EndOf).ThenByDescending(period => period.Quarter is null),
        ];
    }

    /// <summary>The last day of a period.</summary>
    public static DateOnly EndOf(PeriodName period) => new DateOnly(period.Year, (period.Quarter ?? 4) * 3, 1).AddMonths(1).AddDays(-1);
}
