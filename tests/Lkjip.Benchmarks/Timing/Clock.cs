using System.Diagnostics;

namespace Lkjip.Benchmarks.Timing;

/// <summary>Times work in milliseconds.</summary>
internal static class Clock
{
    /// <summary>The time of one run.</summary>
    public static double Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    /// <summary>The mean time of one of several runs.</summary>
    public static double Mean(Action work, int runs)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs; i++)
            work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / runs;
    }

    /// <summary>Runs until the just-in-time compiler has done with the code: at least twice, at least this long.</summary>
    public static void WarmUp(Action work, TimeSpan atLeast)
    {
        var start = Stopwatch.GetTimestamp();
        do
            work();
        while (Stopwatch.GetElapsedTime(start) < atLeast);
        work();
    }

    /// <summary>The median time of a run, after a warm-up.</summary>
    public static double MedianTime(Action work, TimeSpan budget)
    {
        WarmUp(work, budget / 2);
        var times = new List<double>();
        var start = Stopwatch.GetTimestamp();
        while (times.Count < 5 || (Stopwatch.GetElapsedTime(start) < budget && times.Count < 10_000))
            times.Add(Time(work));
        return Median.Of(times);
    }
}
