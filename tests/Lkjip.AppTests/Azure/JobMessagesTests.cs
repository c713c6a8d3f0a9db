using Azure.Storage.Queues;
using Lkjip.AppTests.Azurite;
using Lkjip.Azure.Stores;
using Xunit;

namespace Lkjip.AppTests.Azure;

public sealed class JobMessagesTests(AzuriteFixture azurite)
{
    private static readonly JobMessage Message = new("blitar-disnaker", "2022", "abc");

    [Fact]
    public async Task Send_Message_IsBase64JsonForTheHost()
    {
        var names = AzuriteFixture.NewNames();
        var storage = await azurite.NewStorageAsync(names: names);

        await storage.Queue.SendAsync(Message, TimeSpan.Zero, CancellationToken.None);

        var host = new QueueClient(azurite.ConnectionString, names.Jobs, new QueueClientOptions { MessageEncoding = QueueMessageEncoding.Base64 });
        var received = await host.ReceiveMessageAsync();
        Assert.Equal("""{"agency":"blitar-disnaker","period":"2022","job":"abc"}""", received.Value.MessageText);
    }

    [Fact]
    public async Task Receive_Released_ComesAgainWithHigherCount()
    {
        var storage = await azurite.NewStorageAsync();
        await storage.Queue.SendAsync(Message, TimeSpan.Zero, CancellationToken.None);
        var first = Assert.Single(await storage.Queue.ReceiveAsync(5, TimeSpan.FromMinutes(1), CancellationToken.None));
        Assert.Empty(await storage.Queue.ReceiveAsync(5, TimeSpan.FromMinutes(1), CancellationToken.None));

        await storage.Queue.ReleaseAsync(first, TimeSpan.Zero, CancellationToken.None);
        var second = Assert.Single(await storage.Queue.ReceiveAsync(5, TimeSpan.FromMinutes(1), CancellationToken.None));

        Assert.Equal((1, 2), (first.DequeueCount, second.DequeueCount));
        Assert.Equal(Message, JobMessage.TryParse(second.Text));
        Assert.False(await storage.Queue.DeleteAsync(first, CancellationToken.None));
        Assert.True(await storage.Queue.DeleteAsync(second, CancellationToken.None));
        Assert.Equal(0, await storage.Queue.CountAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Receive_PlainText_ComesAsItIs()
    {
        var names = AzuriteFixture.NewNames();
        var storage = await azurite.NewStorageAsync(names: names);
        await new QueueClient(azurite.ConnectionString, names.Poison).SendMessageAsync("bukan base64!");

        var message = Assert.Single(await storage.Poison.ReceiveAsync(5, TimeSpan.FromMinutes(1), CancellationToken.None));

        Assert.Equal("bukan base64!", message.Text);
        Assert.Null(JobMessage.TryParse(message.Text));
    }
}
