using System.Diagnostics;
using System.Globalization;

namespace Lkjip.AppTests.Fuzz;

/// <summary>What became of the mutated inputs of one kind.</summary>
internal sealed class Tally(string kind)
{
    private TimeSpan slowest;
    private string slowestLabel = "";
    private int tried;
    private int accepted;

    /// <summary>How many of each kind; LKJIP_FUZZ, 500.</summary>
    public static int Count { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("LKJIP_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 500;

    public List<string> Unhandled { get; } = [];

    public TimeSpan Slowest => slowest;

    /// <summary>Tries one input; true of the function means that it was accepted.</summary>
    public async Task TryAsync(string label, Func<Task<bool>> run)
    {
        tried++;
        var clock = Stopwatch.StartNew();
        try
        {
            accepted += await run() ? 1 : 0;
        }
#pragma warning disable CA1031 // Every exception is a failure, of whatever kind.
        catch (Exception wrong)
#pragma warning restore CA1031
        {
            Unhandled.Add($"{label}: {wrong}");
        }

        if (clock.Elapsed > slowest)
        {
            (slowest, slowestLabel) = (clock.Elapsed, label);
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{kind}: {tried} tried, {tried - accepted - Unhandled.Count} refused, {accepted} accepted, {Unhandled.Count} unhandled; slowest {slowest.TotalMilliseconds:0} ms ({slowestLabel})");
}
