using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.AppTests.Faults;

/// <summary>Carries requests out, but makes some go wrong: which and how follows from the seed.</summary>
/// <param name="where">The name of the service behind it.</param>
/// <param name="inner">What carries out.</param>
/// <param name="seed">Chooses requests and kinds.</param>
/// <param name="rate">The share of requests that go wrong.</param>
/// <param name="tally">Counts.</param>
internal sealed class FaultTransport(string where, HttpPipelineTransport inner, int seed, double rate, FaultTally tally) : HttpPipelineTransport
{
    private readonly Random random = new(seed);
    private readonly Lock gate = new();

    /// <summary>The share of requests that go wrong; 0 lets everything pass.</summary>
    public double Rate { get; set; } = rate;

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Only asynchronous requests.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (Choose() is not { } kind)
        {
            await inner.ProcessAsync(message);
            return;
        }

        tally.Count(where, kind);
        if (kind.IsSlow)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), message.CancellationToken);
        }

        if (kind.Carries)
        {
            await inner.ProcessAsync(message);
        }

        if (kind.IsSlow)
        {
            return;
        }

        if (kind.Fail() is { } failure)
        {
            throw failure;
        }

        message.Response = new FaultResponse { ClientRequestId = message.Request.ClientRequestId };
    }

    private FaultKind? Choose()
    {
        lock (gate)
        {
            return random.NextDouble() < Rate ? FaultKind.All[random.Next(FaultKind.All.Count)] : null;
        }
    }
}
