namespace Lkjip.App.Standalone;

/// <summary>How long to wait before an empty queue is asked again: from 100 ms, about double each time, to the most of host.json (jeda antrean).</summary>
/// <remarks>As the Functions host does it: after a message the least wait, otherwise least + 2^(n-1) x least, 20 % more or less.</remarks>
internal sealed class QueueBackoff(TimeSpan most, Func<double> random)
{
    private const double Spread = 0.2;
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);

    private int exponent = 1;
    private TimeSpan current = Least;

    /// <summary>The next wait, after messages came or none did.</summary>
    public TimeSpan Next(bool found)
    {
        if (found)
        {
            (exponent, current) = (1, Least);
        }
        else if (current != most)
        {
            var wait = Least + (Least * (Math.Pow(2, exponent - 1) * (1 - Spread + (2 * Spread * random()))));
            (exponent, current) = wait < most ? (exponent + 1, wait) : (exponent, most);
        }

        return current;
    }
}
