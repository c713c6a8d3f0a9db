namespace Lkjip.Benchmarks.Load;

/// <summary>The value under which a share of all values lies (persentil), by the nearest rank.</summary>
internal static class Percentiles
{
    /// <summary>The percentile; 0 of nothing.</summary>
    /// <param name="values">The values, in any order.</param>
    /// <param name="share">0 to 1: 0.95.</param>
    public static double Of(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? 0 : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];
    }
}
