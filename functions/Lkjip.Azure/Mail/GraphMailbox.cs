using System.Text.Json;
using System.Text.Json.Nodes;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Lkjip.Azure.Graph;

namespace Lkjip.Azure.Mail;

/// <summary>One mailbox of Microsoft Graph: each request goes out once, and none before the time is over that the service asked for.</summary>
/// <remarks>
/// The service counts requests per mailbox (<see href="https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits"/>), so a
/// Retry-After to one mail holds for all. Another process learns it from its own first answer.
/// </remarks>
internal sealed class GraphMailbox
{
    // The permission, the identity or the mailbox is wrong: nothing to do with this mail, and an administrator needs time.
    private static readonly TimeSpan SetupWait = TimeSpan.FromMinutes(15);

    private readonly HttpPipeline pipeline;
    private readonly Uri root;
    private readonly TokenCredential credential;
    private readonly string scope;
    private readonly TimeProvider time;
    private readonly Lock gate = new();
    private DateTimeOffset quietUntil;

    internal GraphMailbox(string sender, TokenCredential credential, GraphOptions options, TimeProvider time)
    {
        options.Retry.MaxRetries = 0;
        root = new Uri(options.Endpoint, $"v1.0/users/{Uri.EscapeDataString(sender)}/");
        (this.time, this.credential, scope) = (time, credential, options.Scope);
        pipeline = HttpPipelineBuilder.Build(options, [], [new BearerTokenAuthenticationPolicy(credential, options.Scope)], new ResponseClassifier());
    }

    /// <summary>Sends a request once. The result is "sent" when the service did what was asked; then there is a response.</summary>
    internal async Task<(MailResult Result, Response? Response)> CallAsync(
        RequestMethod method, string path, JsonNode? body, CancellationToken cancellationToken)
    {
        if (QuietFor() is { } wait)
            return (new(MailOutcome.Throttled, "The mailbox rests because the service asked for it.", wait), null);
        var message = NewRequest(method, path, body);
        try
        {
            await pipeline.SendAsync(message, cancellationToken);
        }
        catch (Exception before) when (GraphAnswer.NeverLeft(before))
        {
            return (new(MailOutcome.Throttled, GraphAnswer.Shortened(before.Message), GraphAnswer.UsualWait), null);
        }
        catch (Exception lost) when (lost is RequestFailedException or OperationCanceledException or AggregateException or IOException)
        {
            // Also when the caller cancels: the request may be out already.
            return (new(MailOutcome.Unknown, GraphAnswer.Shortened(lost.Message)), null);
        }

        return (Answer(message.Response), message.Response);
    }

    /// <summary>Asks for a token, the one thing that the permission to send lets us ask without sending; throws when none is given.</summary>
    internal async Task CheckAsync(CancellationToken cancellationToken) =>
        await credential.GetTokenAsync(new TokenRequestContext([scope]), cancellationToken);

    private HttpMessage NewRequest(RequestMethod method, string path, JsonNode? body)
    {
        var http = pipeline.CreateMessage();
        http.Request.Method = method;
        http.Request.Uri.Reset(new Uri(root, path));
        http.Request.Headers.SetValue("client-request-id", http.Request.ClientRequestId);
        if (body is not null)
        {
            http.Request.Headers.SetValue("Content-Type", "application/json");
            http.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(body));
        }

        return http;
    }

    private MailResult Answer(Response response)
    {
        var (reason, reference) = (GraphAnswer.Reason(response), GraphAnswer.Reference(response));
        if (response.Status is 429 or 503 && response.Headers.TryGetValue("Retry-After", out _))
            Rest(GraphAnswer.RetryAfter(response, time));
        return response.Status switch
        {
            >= 200 and < 300 => new(MailOutcome.Sent, Reference: reference),
            429 => new(MailOutcome.Throttled, reason, GraphAnswer.RetryAfter(response, time), reference),
            401 or 403 or 404 => new(MailOutcome.Throttled, reason, SetupWait, reference),
            >= 400 and < 500 and not 408 => new(MailOutcome.Refused, reason, Reference: reference),
            _ => new(MailOutcome.Unknown, reason, Reference: reference),
        };
    }

    private void Rest(TimeSpan wait)
    {
        lock (gate)
        {
            var until = time.GetUtcNow() + wait;
            quietUntil = until > quietUntil ? until : quietUntil;
        }
    }

    private TimeSpan? QuietFor()
    {
        lock (gate)
        {
            var left = quietUntil - time.GetUtcNow();
            return left > TimeSpan.Zero ? left : null;
        }
    }
}
