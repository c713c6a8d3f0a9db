using Lkjip.App.Hosting;
using Lkjip.App.Triggers;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Standalone;

/// <summary>Does standalone what the Functions host does with queues: polls, calls the trigger, deletes, gives back, moves to poison.</summary>
/// <remarks>The rules are those of host.json: time-out 10 minutes, back after 30 s, poison after 5 deliveries.</remarks>
internal sealed partial class QueuePump(
    StorageGate gate, StorageClients storage, IEnumerable<Trigger> triggers, TimeProvider time, ILogger<QueuePump> logger) : BackgroundService
{
    private const int MostAtOnce = 2;
    private const int MostDeliveries = 5;
    private static readonly TimeSpan Visibility = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan BackAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AfterOutage = TimeSpan.FromSeconds(5);

    /// <summary>Receives once from a queue and handles what came; false when nothing came.</summary>
    public async Task<bool> PumpOnceAsync(JobMessages queue, Trigger trigger, JobMessages? poison, CancellationToken cancellationToken)
    {
        var messages = await queue.ReceiveAsync(MostAtOnce, Visibility, cancellationToken);
        await Task.WhenAll(messages.Select(message => HandleAsync(queue, message, trigger, poison, cancellationToken)));
        return messages.Count > 0;
    }

    /// <inheritdoc />
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        LoopAsync(storage.Queue, Named("jobs"), storage.Poison, stoppingToken),
        LoopAsync(storage.Poison, Named("jobspoison"), null, stoppingToken));

    private Trigger Named(string name) => triggers.Single(trigger => trigger.Name == name);

    private async Task LoopAsync(JobMessages queue, Trigger trigger, JobMessages? poison, CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await gate.OpenAsync(stoppingToken);
                if (!await PumpOnceAsync(queue, trigger, poison, stoppingToken))
                {
                    await Task.Delay(Idle, time, stoppingToken);
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (StorageFault.IsOutage(failure))
            {
                Log.Outage(logger, trigger.Name, failure.GetBaseException().Message);
                await Task.Delay(AfterOutage, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task HandleAsync(JobMessages queue, QueuedMessage message, Trigger trigger, JobMessages? poison, CancellationToken cancellationToken)
    {
        try
        {
            await trigger.RunAsync(new TriggerPayload(message.Text), cancellationToken);
            await queue.DeleteAsync(message, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, failure, trigger.Name, message.DequeueCount);
            await ReturnAsync(queue, message, poison, cancellationToken);
        }
    }

    private static async Task ReturnAsync(JobMessages queue, QueuedMessage message, JobMessages? poison, CancellationToken cancellationToken)
    {
        if (message.DequeueCount < MostDeliveries)
        {
            await queue.ReleaseAsync(message, BackAfter, cancellationToken);
            return;
        }

        if (poison is not null)
        {
            await poison.SendTextAsync(message.Text, cancellationToken);
        }

        await queue.DeleteAsync(message, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The function {Function} failed on delivery {Delivery} of a message.")]
        public static partial void Failed(ILogger logger, Exception failure, string function, long delivery);

        [LoggerMessage(Level = LogLevel.Error, Message = "The queue of {Function} cannot be reached: {Reason}")]
        public static partial void Outage(ILogger logger, string function, string reason);
    }
}
