using Azure.Storage.Queues;
using Azure.Storage.Queues.Models;

namespace Lkjip.AppTests.Host;

/// <summary>The queue of jobs as the Functions host reads it: each message is taken out once and kept for the test it belongs to.</summary>
internal sealed class HostQueue(string storage) : IDisposable
{
    private const int MostAtOnce = 32;

    // The host reads base64; a message that it could not decode would never reach us.
    private readonly QueueClient queue = new(storage, "jobs", new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
    private readonly SemaphoreSlim one = new(1);
    private readonly List<string> taken = [];

    /// <summary>The text of the one message that names a job.</summary>
    public async Task<string> MessageOfAsync(string job)
    {
        await one.WaitAsync();
        try
        {
            await TakeAllAsync();
            return taken.Single(text => text.Contains(job, StringComparison.Ordinal));
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private async Task TakeAllAsync()
    {
        for (var messages = await ReceiveAsync(); messages.Length > 0; messages = await ReceiveAsync())
        {
            foreach (var message in messages)
            {
                taken.Add(message.Body.ToString());
                await queue.DeleteMessageAsync(message.MessageId, message.PopReceipt);
            }
        }
    }

    private async Task<QueueMessage[]> ReceiveAsync() => (await queue.ReceiveMessagesAsync(MostAtOnce)).Value;
}
