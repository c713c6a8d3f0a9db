using System.Globalization;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace Lkjip.Azure.Mail;

/// <summary>Sends mails through Microsoft Graph as one mailbox (Microsoft 365).</summary>
/// <remarks>
/// Obeys <see href="https://learn.microsoft.com/graph/api/user-sendmail"/>; needs the application permission Mail.Send, best
/// limited to the mailbox. The service answers 202 when it took the mail, not when it arrived. The request is sent once:
/// a POST that is repeated mails twice, so a lost or unclear answer is <see cref="MailOutcome.Unknown"/> and a person decides.
/// </remarks>
public sealed class GraphMailer : IMailer
{
    private const int MaxReason = 500;
    private static readonly TimeSpan UsualWait = TimeSpan.FromMinutes(1);

    private readonly HttpPipeline pipeline;
    private readonly Uri address;
    private readonly TimeProvider time;

    /// <summary>A mailer for a mailbox.</summary>
    /// <param name="sender">The mailbox: its address or object id.</param>
    /// <param name="credential">The identity with the permission.</param>
    /// <param name="options">Transport and time-out; retries are set to none.</param>
    /// <param name="time">For a Retry-After that names a date.</param>
    public GraphMailer(string sender, TokenCredential credential, GraphMailerOptions options, TimeProvider time)
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
        catch (Exception before) when (NeverLeft(before))
        {
            return new(MailOutcome.Throttled, Shortened(before.Message), UsualWait);
        }
        catch (Exception lost) when (lost is RequestFailedException or OperationCanceledException or AggregateException or IOException)
        {
            // Also when the caller cancels: the request may be out already.
            return new(MailOutcome.Unknown, Shortened(lost.Message));
        }

        return Answer(request.Response);
    }

    // No token, or no connection: nothing of the mail went out, and a later attempt does no harm.
    private static bool NeverLeft(Exception exception) => exception is AuthenticationFailedException || exception is RequestFailedException
    {
        Status: 0,
        InnerException: HttpRequestException
        {
            HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError,
        },
    };

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
        202 => new(MailOutcome.Sent, Reference: Reference(response)),
        429 => new(MailOutcome.Throttled, Reason(response), RetryAfter(response), Reference(response)),
        >= 400 and < 500 and not 408 => new(MailOutcome.Refused, Reason(response), Reference: Reference(response)),
        _ => new(MailOutcome.Unknown, Reason(response), Reference: Reference(response)),
    };

    private static string? Reference(Response response) => response.Headers.TryGetValue("request-id", out var id) ? id : null;

    // https://learn.microsoft.com/graph/throttling: seconds; HTTP allows a date too.
    private TimeSpan RetryAfter(Response response)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var text))
            return UsualWait;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return TimeSpan.FromSeconds(seconds);
        var isDate = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date);
        return isDate && date > time.GetUtcNow() ? date - time.GetUtcNow() : UsualWait;
    }

    // {"error":{"code":"ErrorInvalidRecipients","message":"..."}}
    private static string Reason(Response response)
    {
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            var error = json.RootElement.GetProperty("error");
            return Shortened($"{response.Status} {error.GetProperty("code").GetString()}: {error.GetProperty("message").GetString()}");
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return Shortened($"{response.Status} {response.ReasonPhrase}");
        }
    }

    private static string Shortened(string text) => text.Length <= MaxReason ? text : text[..MaxReason];
}
