using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.AppTests.Graph;

/// <summary>Carries requests to a server on this machine, whatever address they name.</summary>
internal sealed class RewritingTransport(Uri target) : HttpPipelineTransport
{
    private readonly HttpClientTransport inner = HttpClientTransport.Shared;

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Only asynchronous requests.");

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        var uri = message.Request.Uri;
        (uri.Scheme, uri.Host, uri.Port) = (target.Scheme, target.Host, target.Port);
        return inner.ProcessAsync(message);
    }
}
