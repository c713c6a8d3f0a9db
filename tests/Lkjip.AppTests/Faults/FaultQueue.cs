using Lkjip.App.Triggers;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;

namespace Lkjip.AppTests.Faults;

/// <summary>The host's side of the queue, at its worst: each message comes 2 to 5 times, at once and out of order; some are lost.</summary>
/// <param name="clean">The same storage without faults.</param>
/// <param name="triggers">The service's functions.</param>
/// <param name="time">Moved on between rounds, so that leases and waits run out.</param>
/// <param name="random">Chooses.</param>
internal sealed class FaultQueue(StorageClients clean, IReadOnlyList<Trigger> triggers, ManualTime time, Random random)
{
    private const int MostRounds = 40;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>The texts of all messages that ever were in the queue.</summary>
    public IReadOnlyCollection<string> Seen => seen;

    /// <summary>Delivers and sweeps until no job is open.</summary>
    public async Task WorkAsync()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            await DeliverAsync(await ReceiveAsync());
            if ((await clean.JobLists.OpenAsync(null, 100, CancellationToken.None)).Jobs.Count == 0)
            {
                return;
            }

            time.Now += TimeSpan.FromMinutes(6);
            await TryAsync("sweeper", "{}");
        }
    }

    /// <summary>Delivers messages 2 to 5 times each, three at once.</summary>
    public async Task DeliverAsync(IReadOnlyList<string> messages)
    {
        List<string> deliveries = [.. messages.SelectMany(text => Enumerable.Repeat(text, random.Next(2, 6)))];
        var order = deliveries.ToArray();
        random.Shuffle(order);
        await Parallel.ForEachAsync(order, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (text, _) => await TryAsync("jobs", text));
        // As after five failed deliveries.
        foreach (var text in messages.Where(_ => random.Next(4) == 0))
        {
            await TryAsync("jobspoison", text);
        }
    }

    public async Task TryAsync(string function, string text)
    {
        try
        {
            await triggers.Single(trigger => trigger.Name == function).RunAsync(new TriggerPayload(text), CancellationToken.None);
        }
        catch (Exception failure) when (failure is not FormatException && StorageFault.IsOutage(failure))
        {
            // The host delivers again.
        }
    }

    private async Task<IReadOnlyList<string>> ReceiveAsync()
    {
        var texts = new List<string>();
        for (var messages = await TakeAsync(); messages.Count > 0; messages = await TakeAsync())
        {
            texts.AddRange(messages.Select(message => message.Text));
        }

        seen.UnionWith(texts);
        // One in eight is lost for good.
        return [.. texts.Where(_ => random.Next(8) != 0)];
    }

    private async Task<IReadOnlyList<QueuedMessage>> TakeAsync()
    {
        var messages = await clean.Queue.ReceiveAsync(32, TimeSpan.FromMinutes(1), CancellationToken.None);
        foreach (var message in messages)
        {
            await clean.Queue.DeleteAsync(message, CancellationToken.None);
        }

        return messages;
    }
}
