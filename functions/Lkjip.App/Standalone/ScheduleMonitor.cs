namespace Lkjip.App.Standalone;

/// <summary>Tells whether a run of a timer was missed, by the rules of the Functions host (pengawas jadwal).</summary>
/// <remarks>
/// However many moments were missed, one run makes up for them. A timer that is new, or whose schedule was changed, has missed nothing.
/// Schedules under a minute are not watched.
/// </remarks>
internal sealed class ScheduleMonitor(ScheduleMemory memory)
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    /// <summary>The status at the start, null for a timer that is not watched; and whether a run was missed.</summary>
    public (ScheduleStatus? Status, bool IsPastDue) Begin(string timer, Ncrontab schedule, DateTimeOffset now)
    {
        if (!IsWatched(schedule, now) || schedule.Next(now) is not { } next)
        {
            return (null, false);
        }

        if (memory.Find(timer) is not { } known)
        {
            return (Kept(timer, new ScheduleStatus(default, next, now)), false);
        }

        return schedule.Next(known.LastUpdated) == known.Next
            ? (known, now > known.Next)
            : (Kept(timer, known with { Next = next, LastUpdated = now }), false);
    }

    /// <summary>Remembers a run; the status afterwards, null for a timer that is not watched.</summary>
    public ScheduleStatus? Ran(string timer, Ncrontab schedule, DateTimeOffset at, DateTimeOffset now) =>
        IsWatched(schedule, now) && schedule.Next(now) is { } next ? Kept(timer, new ScheduleStatus(at, next, now)) : null;

    private static bool IsWatched(Ncrontab schedule, DateTimeOffset now) =>
        schedule.Next(now) is { } first && schedule.Next(first) is { } second && second - first >= Shortest;

    private ScheduleStatus Kept(string timer, ScheduleStatus status)
    {
        memory.Keep(timer, status);
        return status;
    }
}
