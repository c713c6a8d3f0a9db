using System.Collections.Concurrent;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.AppTests.Faults;

/// <summary>A container under a retention policy: what is new is taken, what would change or delete a blob is refused as Azure does.</summary>
/// <remarks>
/// The emulator has no such policies. The answer is that of
/// <see href="https://github.com/Azure/azure-powershell/issues/9195">a container that has one</see>, also to a second upload of a name.
/// </remarks>
/// <param name="container">The container.</param>
internal sealed class RetentionTransport(string container) : HttpPipelineTransport
{
    private readonly HttpClientTransport inner = HttpClientTransport.Shared;

    /// <summary>What was refused, except second uploads.</summary>
    public ConcurrentQueue<string> Refused { get; } = new();

    /// <summary>How many blobs were added.</summary>
    public int Added { get; private set; }

    /// <summary>How many uploads found their name taken.</summary>
    public int Repeated { get; private set; }

    public override Request CreateRequest() => inner.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Only asynchronous requests.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        if (!ChangesBlob(message.Request))
        {
            await inner.ProcessAsync(message);
            return;
        }

        if (!AddsBlob(message.Request))
        {
            Refused.Enqueue($"{message.Request.Method} {message.Request.Uri.Path}{message.Request.Uri.Query}");
            Refuse(message);
            return;
        }

        await inner.ProcessAsync(message);
        if (message.Response.Status == 409)
        {
            Repeated++;
            Refuse(message);
        }
        else
        {
            Added++;
        }
    }

    private bool ChangesBlob(Request request) =>
        request.Method != RequestMethod.Get && request.Method != RequestMethod.Head
        && request.Uri.ToUri().Segments is [_, _, var first, _, ..] && first == $"{container}/";

    private static bool AddsBlob(Request request) => request.Method == RequestMethod.Put && request.Uri.Query.Length == 0
        && request.Headers.TryGetValue("If-None-Match", out var condition) && condition == "*";

    private static void Refuse(HttpMessage message) =>
        message.Response = new FaultResponse(409, "BlobImmutableDueToPolicy") { ClientRequestId = message.Request.ClientRequestId };
}
