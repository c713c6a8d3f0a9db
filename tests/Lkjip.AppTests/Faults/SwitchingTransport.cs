using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.AppTests.Faults;

/// <summary>Carries requests one way or the other, as the test says at the moment.</summary>
internal sealed class SwitchingTransport(Func<bool> first, HttpPipelineTransport one, HttpPipelineTransport other) : HttpPipelineTransport
{
    public override Request CreateRequest() => other.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Only asynchronous requests.");

    public override ValueTask ProcessAsync(HttpMessage message) => (first() ? one : other).ProcessAsync(message);
}
