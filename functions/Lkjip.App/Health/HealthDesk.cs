using Lkjip.App.Hosting;

namespace Lkjip.App.Health;

/// <summary>Runs the checks, each at most once at a time and not again while its outcome holds (meja kesiapan).</summary>
/// <remarks>Anybody may ask, as often as they like: that must not become requests to the storage or to Microsoft Graph.</remarks>
internal sealed partial class HealthDesk(IEnumerable<HealthCheck> checks, StorageGate gate, TimeProvider time, ILogger<HealthDesk> logger)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly List<HealthCheck> list = [.. checks];
    private readonly Dictionary<HealthCheck, (Task<HealthResult> Result, DateTimeOffset Until)> known = [];
    private readonly Lock one = new();

    /// <summary>The report of now.</summary>
    public async Task<HealthReport> LookAsync()
    {
        var results = await Task.WhenAll(list.Select(ResultOf));
        var missing = list.Where((_, at) => !results[at].IsUp).ToList();
        return new(missing.Count == 0 ? "ready" : missing.Exists(check => check.IsVital) ? "down" : "degraded", results);
    }

    private Task<HealthResult> ResultOf(HealthCheck check)
    {
        lock (one)
        {
            if (!known.TryGetValue(check, out var entry) || (entry.Result.IsCompleted && entry.Until <= time.GetUtcNow()))
            {
                known[check] = entry = (Task.Run(() => RunAsync(check)), time.GetUtcNow() + check.Life);
            }

            return entry.Result;
        }
    }

    // Not ended when the caller goes: others may wait for the same outcome.
    private async Task<HealthResult> RunAsync(HealthCheck check)
    {
        var began = time.GetTimestamp();
        using var deadline = new CancellationTokenSource(Longest, time);
        try
        {
            if (check.IsVital)
            {
                await gate.OpenAsync(deadline.Token);
            }

            await check.RunAsync(deadline.Token).WaitAsync(deadline.Token);
            return Outcome("up");
        }
        catch (Exception failure)
        {
            Log.Down(logger, failure, check.Name);
            return Outcome("down");
        }

        HealthResult Outcome(string state) => new(check.Name, state, (long)time.GetElapsedTime(began).TotalMilliseconds);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "The check {Check} does not answer.")]
        public static partial void Down(ILogger logger, Exception failure, string check);
    }
}
