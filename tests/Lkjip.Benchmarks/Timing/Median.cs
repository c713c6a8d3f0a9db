namespace Lkjip.Benchmarks.Timing;

/// <summary>The value in the middle, which a disturbed round does not move (median).</summary>
internal static class Median
{
    /// <summary>The median of the values; the upper one of two in the middle.</summary>
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
