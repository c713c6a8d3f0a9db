namespace Lkjip.App.Triggers;

/// <summary>All triggers; each has a folder of its name with a <c>function.json</c>.</summary>
internal static class TriggerList
{
    /// <summary>The classes of all triggers.</summary>
    public static IReadOnlyList<Type> All { get; } =
    [
        typeof(JobsTrigger),
        typeof(PoisonTrigger),
        typeof(QuarterlyTrigger),
        typeof(ReminderTrigger),
        typeof(SweeperTrigger),
        typeof(WatchTrigger),
    ];
}
