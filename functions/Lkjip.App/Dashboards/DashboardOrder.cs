namespace Lkjip.App.Dashboards;

/// <summary>The order of values of one column: numbers by size, texts by letters (urutan kolom).</summary>
internal sealed class DashboardOrder : IComparer<object?>
{
    /// <summary>The only one.</summary>
    public static DashboardOrder Instance { get; } = new();

    /// <inheritdoc />
    public int Compare(object? x, object? y) => (x, y) switch
    {
        (decimal one, decimal other) => one.CompareTo(other),
        _ => string.CompareOrdinal(x?.ToString(), y?.ToString()),
    };
}
