using System.Collections.Concurrent;
using System.Diagnostics;

namespace Lkjip.Benchmarks.Load;

/// <summary>Many at once, each doing one thing after the other without a pause; what it took (kerumunan).</summary>
internal sealed class Crowd
{
    private readonly ConcurrentBag<double> times = [];
    private int errors;

    /// <summary>How long all of it took.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>How many times it worked.</summary>
    public int Count => times.Count;

    /// <summary>How many times it did not.</summary>
    public int Errors => errors;

    /// <summary>How many a second.</summary>
    public double Rate => Count / Elapsed.TotalSeconds;

    /// <summary>Runs.</summary>
    /// <param name="people">How many at once.</param>
    /// <param name="times">How often each.</param>
    /// <param name="act">What one does: who, and which time.</param>
    public static async Task<Crowd> RunAsync(int people, int times, Func<int, int, Task> act)
    {
        var crowd = new Crowd();
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(async () =>
        {
            for (var time = 0; time < times; time++)
                await crowd.MeasureAsync(() => act(person, time));
        })));
        crowd.Elapsed = clock.Elapsed;
        return crowd;
    }

    /// <summary>The time under which a share of them stayed, milliseconds.</summary>
    /// <param name="share">0 to 1: 0.95.</param>
    public double Percentile(double share) => Percentiles.Of(times, share);

    private async Task MeasureAsync(Func<Task> act)
    {
        var clock = Stopwatch.GetTimestamp();
        try
        {
            await act();
            times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }
        catch (HttpRequestException)
        {
            Interlocked.Increment(ref errors);
        }
    }
}
