using System.Text.Json;
using Lkjip.App.Hosting;
using Lkjip.App.Telemetry;
using Lkjip.App.Triggers;

namespace Lkjip.App.Standalone;

/// <summary>Does standalone what the Functions host does with timers, by the same settings.</summary>
/// <remarks>A run that fails is tried again twice, 10 s apart, as <c>function.json</c> has it; a run missed while the service was down is made up for once.</remarks>
internal sealed partial class Scheduler(
    StorageGate gate, IEnumerable<Trigger> triggers, Settings settings, TimeProvider time, ILogger<Scheduler> logger) : BackgroundService
{
    // Timers of .NET end at 49 days; a longer wait is taken in pieces.
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private const int MostRetries = 2;
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    private readonly ScheduleMonitor monitor = new(new ScheduleMemory(Path.Combine(settings.DataFolder, "timers")));

    private readonly Dictionary<string, Ncrontab> schedules = new(StringComparer.Ordinal)
    {
        ["quarterly"] = Ncrontab.Parse(settings.ReportSchedule),
        ["reminder"] = Ncrontab.Parse(settings.ReminderSchedule),
        ["sweeper"] = Ncrontab.Parse(settings.SweeperSchedule),
        ["watch"] = Ncrontab.Parse(settings.WatchSchedule),
    };

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(schedules.Select(pair => LoopAsync(triggers.Single(trigger => trigger.Name == pair.Key), pair.Value, stoppingToken)));

    /// <summary>Runs a timer that has a run to make up for; the result is its status then, null for a timer that is not watched.</summary>
    public async Task<ScheduleStatus?> BeginAsync(Trigger trigger, Ncrontab schedule, CancellationToken stoppingToken)
    {
        var (status, isPastDue) = monitor.Begin(trigger.Name, schedule, time.GetUtcNow());
        return isPastDue ? await RunAsync(trigger, schedule, status, time.GetUtcNow(), isPastDue, stoppingToken) : status;
    }

    private async Task LoopAsync(Trigger trigger, Ncrontab schedule, CancellationToken stoppingToken)
    {
        await Task.Yield();
        var status = await BeginAsync(trigger, schedule, stoppingToken);
        var next = schedule.Next(time.GetUtcNow());
        while (next is { } due && !stoppingToken.IsCancellationRequested)
        {
            var wait = due - time.GetUtcNow();
            if (wait > TimeSpan.Zero)
            {
                await Task.Delay(wait < LongestWait ? wait : LongestWait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                continue;
            }

            status = await RunAsync(trigger, schedule, status, due, isPastDue: false, stoppingToken);
            next = schedule.Next(time.GetUtcNow());
        }
    }

    private async Task<ScheduleStatus?> RunAsync(
        Trigger trigger, Ncrontab schedule, ScheduleStatus? status, DateTimeOffset due, bool isPastDue, CancellationToken stoppingToken)
    {
        var payload = new TriggerPayload(JsonSerializer.Serialize(new
        {
            Schedule = new { AdjustForDST = true },
            ScheduleStatus = status,
            IsPastDue = isPastDue,
        }));
        for (var retry = 0; !await TryRunAsync(trigger, payload, retry, stoppingToken) && retry < MostRetries; retry++)
        {
            await Task.Delay(RetryAfter, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // Stopped in the middle: the next start makes up for it.
        return stoppingToken.IsCancellationRequested ? status : monitor.Ran(trigger.Name, schedule, due, time.GetUtcNow());
    }

    private async Task<bool> TryRunAsync(Trigger trigger, TriggerPayload payload, int retry, CancellationToken stoppingToken)
    {
        using var call = Traces.Call(trigger.Name);
        try
        {
            await gate.OpenAsync(stoppingToken);
            await trigger.RunAsync(payload, stoppingToken);
            return true;
        }
        catch (Exception failure)
        {
            Log.Failed(logger, trigger.Name, retry, failure.GetBaseException().Message);
            return stoppingToken.IsCancellationRequested;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The timer {Function} failed, retry {Retry}: {Reason}")]
        public static partial void Failed(ILogger logger, string function, int retry, string reason);
    }
}
