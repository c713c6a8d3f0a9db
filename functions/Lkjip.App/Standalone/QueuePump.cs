using Lkjip.App.Hosting;
using Lkjip.App.Telemetry;
using Lkjip.App.Triggers;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Standalone;

/// <summary>Does standalone what the Functions host does with queues: polls, calls the trigger, deletes, gives back, moves to poison.</summary>
/// <remarks>
/// The rules are those of host.json and of the host: two at a time and the next two when both are done (batchSize 2, newBatchThreshold 0), hidden
/// for 10 minutes while they run, back after 30 s (visibilityTimeout), to the queue of the same name with "-poison" after 5 deliveries
/// (maxDequeueCount) - also when the process died on each of them. A poison message that fails stays hidden and comes again; after 5
/// deliveries it is left to its expiry. An empty queue is asked again after 100 ms to 5 s (maxPollingInterval).
/// </remarks>
internal sealed partial class QueuePump(
    StorageGate gate, StorageClients storage, IEnumerable<Trigger> triggers, TimeProvider time, ILogger<QueuePump> logger) : BackgroundService
{
    private const int MostAtOnce = 2;
    private const int MostDeliveries = 5;
    private static readonly TimeSpan Visibility = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan BackAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestIdle = TimeSpan.FromSeconds(5);

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
        var backoff = new QueueBackoff(LongestIdle, Random.Shared.NextDouble);
        while (!stoppingToken.IsCancellationRequested)
        {
            var found = await TryPumpAsync(queue, trigger, poison, stoppingToken);
            if (!found)
            {
                await Task.Delay(backoff.Next(found), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            else
            {
                backoff.Next(found);
            }
        }
    }

    // Whatever goes wrong, the loop goes on: without it nothing would be worked on any more.
    private async Task<bool> TryPumpAsync(JobMessages queue, Trigger trigger, JobMessages? poison, CancellationToken stoppingToken)
    {
        try
        {
            await gate.OpenAsync(stoppingToken);
            return await PumpOnceAsync(queue, trigger, poison, stoppingToken);
        }
        catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
        {
            Log.Outage(logger, trigger.Name, failure.GetBaseException().Message);
            return false;
        }
        catch (Exception)
        {
            // Stopping; what was not given back comes again by itself.
            return false;
        }
    }

    private async Task HandleAsync(JobMessages queue, QueuedMessage message, Trigger trigger, JobMessages? poison, CancellationToken cancellationToken)
    {
        using var call = Traces.Call(trigger.Name);
        // Delivered too often without any outcome: the process died each time.
        if (message.DequeueCount > MostDeliveries)
        {
            await MoveAsync(queue, message, poison, cancellationToken);
            return;
        }

        try
        {
            await trigger.RunAsync(new TriggerPayload(message.Text), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, failure, trigger.Name, message.DequeueCount);
            await ReturnAsync(queue, message, poison, cancellationToken);
            return;
        }
        catch (Exception)
        {
            // Stopped in the middle: the job was given back, whoever runs next takes it at once.
            await queue.ReleaseAsync(message, TimeSpan.Zero, CancellationToken.None);
            return;
        }

        await queue.DeleteAsync(message, cancellationToken);
    }

    private static Task ReturnAsync(JobMessages queue, QueuedMessage message, JobMessages? poison, CancellationToken cancellationToken) =>
        poison is null ? Task.CompletedTask
        : message.DequeueCount < MostDeliveries ? queue.ReleaseAsync(message, BackAfter, cancellationToken)
        : MoveAsync(queue, message, poison, cancellationToken);

    private static async Task MoveAsync(JobMessages queue, QueuedMessage message, JobMessages? poison, CancellationToken cancellationToken)
    {
        if (poison is not null)
        {
            await poison.SendTextAsync(message.Text, cancellationToken);
            await queue.DeleteAsync(message, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The function {Function} failed on delivery {Delivery} of a message.")]
        public static partial void Failed(ILogger logger, Exception failure, string function, long delivery);

        [LoggerMessage(Level = LogLevel.Error, Message = "The queue of {Function} cannot be reached: {Reason}")]
        public static partial void Outage(ILogger logger, string function, string reason);
    }
}
