using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Lkjip.Tests.Azure;

/// <summary>Answers requests from a queue of answers and keeps what was asked; a request without an answer fails the test.</summary>
internal sealed class StubTransport(params Func<Request, StubResponse>[] answers) : HttpPipelineTransport
{
    private readonly Queue<Func<Request, StubResponse>> queue = new(answers);

    internal List<SentRequest> Sent { get; } = [];

    internal static StubTransport Answering(params StubResponse[] answers) =>
        new([.. answers.Select(Func<Request, StubResponse> (a) => _ => a)]);

    public override Request CreateRequest() => new HttpClientTransport().CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("Only asynchronous requests.");

    public override async ValueTask ProcessAsync(HttpMessage message)
    {
        using var body = new MemoryStream();
        if (message.Request.Content is { } content)
            await content.WriteToAsync(body, message.CancellationToken);
        Sent.Add(new(
            message.Request.Method.Method,
            message.Request.Uri.ToUri().AbsoluteUri,
            message.Request.Headers.ToDictionary(h => h.Name, h => h.Value, StringComparer.OrdinalIgnoreCase),
            Encoding.UTF8.GetString(body.ToArray())));
        message.Response = queue.Dequeue()(message.Request);
    }
}
