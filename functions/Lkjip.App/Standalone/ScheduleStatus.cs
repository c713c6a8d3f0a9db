namespace Lkjip.App.Standalone;

/// <summary>When a timer ran last and runs next, as the Functions host remembers it (status jadwal).</summary>
/// <param name="Last">The moment of its last run; the year 1 before the first.</param>
/// <param name="Next">The moment of its next run.</param>
/// <param name="LastUpdated">When this was written.</param>
internal sealed record ScheduleStatus(DateTimeOffset Last, DateTimeOffset Next, DateTimeOffset LastUpdated);
