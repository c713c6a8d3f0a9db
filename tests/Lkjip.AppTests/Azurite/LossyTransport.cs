using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.AppTests.Azurite;

/// <summary>Carries requests out and loses the first answer to a chosen kind of request, as a broken connection does.</summary>
/// <param name="loses">Chooses the request whose answer is lost.</param>
public sealed class LossyTransport(Func<Request, bool> loses) : HttpPipelineTransport
{
    private readonly HttpClientTransport inner = HttpClientTransport.Shared;

    /// <summary>How many answers were lost: 0 or 1.</summary>
    public int Lost { get; private set; }

    /// <inheritdoc/>
    public override Request CreateRequest() => inner.CreateRequest();

    /// <inheritdoc/>
    public override void Process(HttpMessage message) => inner.Process(message);

    /// <inheritdoc/>
    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        await inner.ProcessAsync(message);
        if (Lost > 0 || !loses(message.Request))
            return;
        Lost++;
        throw new IOException("The connection was reset after the request.");
    }
}
