using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.AppTests.Azurite;

/// <summary>Carries requests out and lets a test do something before each.</summary>
/// <param name="before">What is done.</param>
public sealed class HookedTransport(Func<Request, Task> before) : HttpPipelineTransport
{
    private readonly HttpClientTransport inner = HttpClientTransport.Shared;

    /// <inheritdoc/>
    public override Request CreateRequest() => inner.CreateRequest();

    /// <inheritdoc/>
    public override void Process(HttpMessage message) => inner.Process(message);

    /// <inheritdoc/>
    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        await before(message.Request);
        await inner.ProcessAsync(message);
    }
}
