using System.Collections.Concurrent;

namespace Lkjip.App.Identity;

/// <summary>Remembers what was read, briefly and not too much of it (ingatan singkat).</summary>
/// <param name="time">The clock.</param>
/// <param name="bound">How many things at most; when there are more, all are forgotten.</param>
internal sealed class BriefMemory<T>(TimeProvider time, int bound)
{
    // So long may an assignment that was taken away still work.
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (T Value, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    /// <summary>What is remembered, or read now.</summary>
    public async ValueTask<T> GetAsync(string key, Func<Task<T>> read)
    {
        var now = time.GetUtcNow();
        if (known.TryGetValue(key, out var entry) && entry.Until > now)
        {
            return entry.Value;
        }

        var value = await read();
        if (known.Count >= bound)
        {
            known.Clear();
        }

        known[key] = (value, now + Life);
        return value;
    }

    /// <summary>Forgets one thing, so that it is read again.</summary>
    public void Forget(string key) => known.TryRemove(key, out _);
}
