namespace Lkjip.Azure.Stores;

/// <summary>The deadlines of a region, in plain calendar days of its own time (kalender batas waktu).</summary>
public sealed record RegionCalendar
{
    /// <summary>The day of the month after a quarter until which operators hand in, 1 to 28.</summary>
    public int OperatorDay { get; init; } = 10;

    /// <summary>The day of the month after a quarter until which the planner closes it, 1 to 28.</summary>
    public int PlannerDay { get; init; } = 15;

    /// <summary>Until when operators hand in the yearly report, in the year after: the end of February.</summary>
    public MonthDay YearOperator { get; init; } = new(2, 31);

    /// <summary>Until when the planner closes the yearly report: 31 March.</summary>
    public MonthDay YearPlanner { get; init; } = new(3, 31);

    /// <summary>How many days before a deadline the daily reminders begin, 0 to 14; 0 for none before.</summary>
    public int ReminderDays { get; init; } = 7;
}
