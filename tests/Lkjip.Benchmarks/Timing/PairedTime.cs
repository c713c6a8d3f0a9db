using System.Diagnostics;

namespace Lkjip.Benchmarks.Timing;

/// <summary>Two pieces of work, timed in turns (waktu berpasangan).</summary>
/// <param name="First">Median time of the first, in milliseconds.</param>
/// <param name="Second">Median time of the second, in milliseconds.</param>
/// <param name="Ratio">Median of the ratios of the pairs, first to second.</param>
/// <param name="Pairs">How many pairs there were.</param>
/// <remarks>Both of a pair run within milliseconds in one process, so that clock rate, cache and neighbours are the same for both and fall out of the ratio.</remarks>
internal sealed record PairedTime(double First, double Second, double Ratio, int Pairs)
{
    // Long enough for the clock, short enough for both of a pair to see the same machine.
    private const double Batch = 4;

    /// <summary>Warms up and measures for about this long.</summary>
    public static PairedTime Of(Action first, Action second, TimeSpan budget)
    {
        Clock.WarmUp(first, budget / 3);
        Clock.WarmUp(second, budget / 6);
        var runs = (int)Math.Clamp(Batch / Clock.Time(second), 1, 1000);
        var pairs = new List<(double First, double Second)>();
        var start = Stopwatch.GetTimestamp();
        while (pairs.Count < 5 || (Stopwatch.GetElapsedTime(start) < budget && pairs.Count < 2000))
            pairs.Add(Pair(first, second, runs, turned: pairs.Count % 2 == 1));
        return new PairedTime(
            Median.Of(pairs.Select(pair => pair.First)), Median.Of(pairs.Select(pair => pair.Second)), Median.Of(pairs.Select(pair => pair.First / pair.Second)), pairs.Count);
    }

    private static (double First, double Second) Pair(Action first, Action second, int runs, bool turned)
    {
        if (!turned)
            return (Clock.Mean(first, runs), Clock.Mean(second, runs));
        var after = Clock.Mean(second, runs);
        return (Clock.Mean(first, runs), after);
    }
}
