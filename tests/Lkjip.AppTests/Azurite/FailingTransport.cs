using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.AppTests.Azurite;

/// <summary>Carries requests out except a chosen kind, which never arrives, as with a broken connection.</summary>
/// <param name="fails">Chooses the requests that fail.</param>
public sealed class FailingTransport(Func<Request, bool> fails) : HttpPipelineTransport
{
    private readonly HttpClientTransport inner = HttpClientTransport.Shared;

    /// <inheritdoc/>
    public override Request CreateRequest() => inner.CreateRequest();

    /// <inheritdoc/>
    public override void Process(HttpMessage message) => inner.Process(message);

    /// <inheritdoc/>
    public override ValueTask ProcessAsync(HttpMessage message) =>
        fails(message.Request) ? throw new IOException("The connection was reset before the request.") : inner.ProcessAsync(message);
}
