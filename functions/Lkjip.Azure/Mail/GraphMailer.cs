using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Lkjip.Azure.Graph;

namespace Lkjip.Azure.Mail;

/// <summary>Sends mails through Microsoft Graph as one mailbox (Microsoft 365).</summary>
/// <remarks>
/// Obeys <see href="https://learn.microsoft.com/graph/api/user-sendmail"/>; needs the application permission Mail.Send, best
/// limited to the mailbox. The service answers 202 when it took the mail, not when it arrived. The request is sent once:
/// a POST that is repeated mails twice, so a lost or unclear answer is <see cref="MailOutcome.Unknown"/> and a person decides.
/// </remarks>
public sealed class GraphMailer : IMailer
{
    private readonly HttpPipeline pipeline;
    private readonly Uri address;
    private readonly TimeProvider time;

    /// <summary>A mailer for a mailbox.</summary>
    /// <param name="sender">The mailbox: its address or object id.</param>
    /// <param name="credential">The identity with the permission.</param>
    /// <param name="options">Transport and time-out; retries are set to none.</param>
    /// <param name="time">For a Retry-After that names a date.</param>
    public GraphMailer(string sender, TokenCredential credential, GraphOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Retry.MaxRetries = 0;
        address = new Uri(options.Endpoint, $"v1.0/users/{Uri.EscapeDataString(sender)}/sendMail");
        this.time = time;
        pipeline = HttpPipelineBuilder.Build(options, [], [new BearerTokenAuthenticationPolicy(credential, options.Scope)], new ResponseClassifier());
    }

    /// <inheritdoc/>
    public bool Repeatable => false;

    /// <inheritdoc/>
    public async Task<MailResult> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var request = NewRequest(message);
        try
        {
            await pipeline.SendAsync(request, cancellationToken);
        }
        catch (Exception before) when (GraphAnswer.NeverLeft(before))
        {
            return new(MailOutcome.Throttled, GraphAnswer.Shortened(before.Message), GraphAnswer.UsualWait);
        }
        catch (Exception lost) when (lost is RequestFailedException or OperationCanceledException or AggregateException or IOException)
        {
            // Also when the caller cancels: the request may be out already.
            return new(MailOutcome.Unknown, GraphAnswer.Shortened(lost.Message));
        }

        return Answer(request.Response);
    }

    private HttpMessage NewRequest(MailMessage message)
    {
        var http = pipeline.CreateMessage();
        http.Request.Method = RequestMethod.Post;
        http.Request.Uri.Reset(address);
        http.Request.Headers.SetValue("Content-Type", "application/json");
        http.Request.Headers.SetValue("client-request-id", http.Request.ClientRequestId);
        http.Request.Content = RequestContent.Create(JsonSerializer.SerializeToUtf8Bytes(GraphBody.Of(message)));
        return http;
    }

    private MailResult Answer(Response response) => response.Status switch
    {
        202 => new(MailOutcome.Sent, Reference: GraphAnswer.Reference(response)),
        429 => new(MailOutcome.Throttled, GraphAnswer.Reason(response), GraphAnswer.RetryAfter(response, time), GraphAnswer.Reference(response)),
        >= 400 and < 500 and not 408 => new(MailOutcome.Refused, GraphAnswer.Reason(response), Reference: GraphAnswer.Reference(response)),
        _ => new(MailOutcome.Unknown, GraphAnswer.Reason(response), Reference: GraphAnswer.Reference(response)),
    };
}
