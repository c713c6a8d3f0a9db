using System.Diagnostics;
using System.IO.Compression;
using Lkjip.Benchmarks.Timing;

namespace Lkjip.Benchmarks.Templates;

/// <summary>How much more two threads make than one, with the same compiled template (dua utas).</summary>
internal static class Threads
{
    private const int Rounds = 5;

    /// <summary>Documents per second of two threads, divided by those of one; median of rounds that take turns.</summary>
    public static double Gain(OurEngine engine, TimeSpan budget)
    {
        var round = budget / (2 * Rounds);
        PerSecond(engine, 2, round);
        return Median.Of(Enumerable.Range(0, Rounds).Select(_ =>
        {
            var one = PerSecond(engine, 1, round);
            return PerSecond(engine, 2, round) / one;
        }).ToList());
    }

    private static double PerSecond(OurEngine engine, int count, TimeSpan round)
    {
        var made = new int[count];
        var start = Stopwatch.GetTimestamp();
        var threads = Enumerable.Range(0, count).Select(at => new Thread(() => made[at] = Make(engine, start, round))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return made.Sum() / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static int Make(OurEngine engine, long start, TimeSpan round)
    {
        using var output = new MemoryStream();
        var made = 0;
        for (; Stopwatch.GetElapsedTime(start) < round; made++)
        {
            output.SetLength(0);
            engine.Render(output, CompressionLevel.Fastest);
        }

        return made;
    }
}
