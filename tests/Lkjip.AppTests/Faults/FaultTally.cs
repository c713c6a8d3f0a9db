using System.Collections.Concurrent;
using System.Globalization;

namespace Lkjip.AppTests.Faults;

/// <summary>How many faults of each kind were put in, where.</summary>
internal sealed class FaultTally
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);

    public int Total => counts.Values.Sum();

    public void Count(string where, FaultKind kind) => counts.AddOrUpdate($"{where}: {kind.Name}", 1, (_, count) => count + 1);

    public void Add(FaultTally other)
    {
        foreach (var (name, count) in other.counts)
        {
            counts.AddOrUpdate(name, count, (_, before) => before + count);
        }
    }

    public override string ToString() => string.Join(
        '\n', counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"  {pair.Key}: {pair.Value.ToString(CultureInfo.InvariantCulture)}"));
}
