using Lkjip.App.Hosting;
using Lkjip.App.Triggers;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Standalone;

/// <summary>Does standalone what the Functions host does with timers, by the same settings.</summary>
internal sealed partial class Scheduler(
    StorageGate gate, IEnumerable<Trigger> triggers, Settings settings, TimeProvider time, ILogger<Scheduler> logger) : BackgroundService
{
    // Timers of .NET end at 49 days; a longer wait is taken in pieces.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private readonly Dictionary<string, Ncrontab> schedules = new(StringComparer.Ordinal)
    {
        ["quarterly"] = Ncrontab.Parse(settings.ReportSchedule),
        ["reminder"] = Ncrontab.Parse(settings.ReminderSchedule),
        ["sweeper"] = Ncrontab.Parse(settings.SweeperSchedule),
    };

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(schedules.Select(pair => LoopAsync(triggers.Single(trigger => trigger.Name == pair.Key), pair.Value, stoppingToken)));

    private async Task LoopAsync(Trigger trigger, Ncrontab schedule, CancellationToken stoppingToken)
    {
        await Task.Yield();
        var next = schedule.Next(time.GetUtcNow());
        while (next is { } due && !stoppingToken.IsCancellationRequested)
        {
            var wait = due - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait < LongestWait ? wait : LongestWait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }

            await RunAsync(trigger, stoppingToken);
            next = schedule.Next(time.GetUtcNow());
        }
    }

    private async Task RunAsync(Trigger trigger, CancellationToken stoppingToken)
    {
        try
        {
            await gate.OpenAsync(stoppingToken);
            await trigger.RunAsync(new TriggerPayload("""{"IsPastDue":false}"""), stoppingToken);
        }
        catch (Exception failure) when (stoppingToken.IsCancellationRequested || StorageFault.IsOutage(failure))
        {
            Log.Failed(logger, trigger.Name, failure.GetBaseException().Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The timer {Function} failed and runs again at its next time: {Reason}")]
        public static partial void Failed(ILogger logger, string function, string reason);
    }
}
