using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Runs;

/// <summary>When things are due in a region, computed from its calendar and the time alone (batas waktu).</summary>
/// <param name="Calendar">The days.</param>
/// <param name="Zone">The time they are meant in.</param>
internal sealed record Deadlines(RegionCalendar Calendar, LocalZone Zone)
{
    // A service that stood still longer than this does not make up for the quarter: people have by then.
    private const int MostDaysLate = 100;
    private const int DaysBetweenOverdue = 7;
    private const int MostOverdue = 4;

    /// <summary>The deadlines of a region.</summary>
    public static Deadlines Of(RegionRegistration region) => new(region.Calendar, LocalZone.Find(region.TimeZone) ?? LocalZone.All[0]);

    /// <summary>The last day on which operators hand in.</summary>
    public DateOnly Operator(PeriodName period) =>
        period.Quarter is null ? Calendar.YearOperator.In(period.Year + 1) : MonthAfter(period).AddDays(Calendar.OperatorDay - 1);

    /// <summary>The last day on which the planner closes the period.</summary>
    public DateOnly Planner(PeriodName period) =>
        period.Quarter is null ? Calendar.YearPlanner.In(period.Year + 1) : MonthAfter(period).AddDays(Calendar.PlannerDay - 1);

    /// <summary>How many days after the operator's deadline a moment is; 0 in time.</summary>
    public int DaysLate(PeriodName period, DateTimeOffset moment) => Math.Max(0, -DaysLeft(period, moment));

    /// <summary>How many days are left until the operator's deadline; 0 on the day itself, negative after it.</summary>
    public int DaysLeft(PeriodName period, DateTimeOffset moment) => Operator(period).DayNumber - Zone.Today(moment).DayNumber;

    /// <summary>The quarters whose operator's deadline is over, and not by more than 100 days, oldest first.</summary>
    /// <remarks>Whoever asks late gets the same answer: nothing hangs on being asked at the moment itself.</remarks>
    public IReadOnlyList<PeriodName> Due(DateTimeOffset now) =>
        [.. Near(now).Where(period => period.Quarter is not null && DaysLate(period, now) is > 0 and <= MostDaysLate)];

    /// <summary>The reminders that belong out now: daily before a deadline, then on the first day after it and weekly.</summary>
    /// <remarks>After the deadline a reminder whose day was missed still goes out until the next one takes its place.</remarks>
    public IReadOnlyList<Reminder> Reminders(DateTimeOffset now) => [.. Near(now).Select(period => ReminderOf(period, now)).OfType<Reminder>()];

    /// <summary>The lists of the missing that belong out now: three days and one day before a deadline, and one day after it.</summary>
    public IReadOnlyList<Reminder> Lists(DateTimeOffset now) => [.. Near(now).Select(period => ListOf(period, now)).OfType<Reminder>()];

    private static DateOnly MonthAfter(PeriodName period) => new DateOnly(period.Year, period.Quarter!.Value * 3, 1).AddMonths(1);

    private Reminder? ReminderOf(PeriodName period, DateTimeOffset now)
    {
        var left = DaysLeft(period, now);
        if (left > 0)
        {
            return left <= Calendar.ReminderDays ? new(period, Zone.Today(now)) : null;
        }

        var number = (-left - 1) / DaysBetweenOverdue;
        return left < 0 && number < MostOverdue ? new(period, Operator(period).AddDays(1 + (number * DaysBetweenOverdue))) : null;
    }

    // The day between makes up for a missed third day, the week after the deadline for a missed first one.
    private Reminder? ListOf(PeriodName period, DateTimeOffset now) => DaysLeft(period, now) switch
    {
        2 or 3 => new(period, Operator(period).AddDays(-3)),
        1 => new(period, Operator(period).AddDays(-1)),
        < 0 and >= -DaysBetweenOverdue => new(period, Operator(period).AddDays(1)),
        _ => null,
    };

    // Every period whose deadlines can matter now: the quarters and the year of this year and the two before.
    private IEnumerable<PeriodName> Near(DateTimeOffset now)
    {
        var year = Zone.Today(now).Year;
        return Enumerable.Range(year - 2, 3).SelectMany(one => Enumerable.Range(1, 4).Select(quarter => new PeriodName(one, quarter)).Append(new PeriodName(one, null)))
            .OrderBy(Operator);
    }
}
