namespace Lkjip.App.Health;

/// <summary>All checks, in the order of the answer.</summary>
internal static class HealthChecks
{
    /// <summary>The classes of all checks.</summary>
    public static IReadOnlyList<Type> All { get; } = [typeof(TablesCheck), typeof(BlobsCheck), typeof(QueueCheck), typeof(MailCheck)];
}
