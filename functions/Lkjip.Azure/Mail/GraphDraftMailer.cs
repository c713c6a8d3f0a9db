using System.Text.Json;
using Azure;
using Azure.Core;
using Lkjip.Azure.Graph;

namespace Lkjip.Azure.Mail;

/// <summary>Sends mails through Microsoft Graph as drafts with a message id of our own, so that an unclear outcome can be looked up (draf lalu kirim).</summary>
/// <remarks>
/// Obeys <see href="https://learn.microsoft.com/graph/api/user-post-messages"/> and
/// <see href="https://learn.microsoft.com/graph/api/message-send"/>; needs the application permissions Mail.ReadWrite and Mail.Send, best
/// limited to the mailbox. Before a draft is made or sent, the mailbox is asked for the message id: what is no draft any more was sent.
/// Sending is asked for by the id of one item, which can leave the drafts only once. So a repeat is harmless, as long as the mailbox
/// keeps what it sent.
/// </remarks>
public sealed class GraphDraftMailer : IMailer
{
    private readonly GraphMailbox mailbox;
    private readonly string domain;

    /// <summary>A mailer for a mailbox.</summary>
    /// <param name="sender">The mailbox: its address or object id.</param>
    /// <param name="domain">Names this installation in message ids, such as the host of its address.</param>
    /// <param name="credential">The identity with the permissions.</param>
    /// <param name="options">Transport and time-out; retries are set to none.</param>
    /// <param name="time">For a Retry-After, and for one that names a date.</param>
    public GraphDraftMailer(string sender, string domain, TokenCredential credential, GraphOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.domain = domain;
        mailbox = new(sender, credential, options, time);
    }

    /// <inheritdoc/>
    public bool Repeatable => true;

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken cancellationToken) => mailbox.CheckAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<MailResult> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var id = MessageId(message.CorrelationId);
        var found = await FindAsync(id, cancellationToken);
        if (found is { Problem: null, Draft: null, WasSent: false })
        {
            var (drafted, _) = await mailbox.CallAsync(RequestMethod.Post, "messages", GraphBody.Draft(message, id), cancellationToken);
            if (drafted.Outcome != MailOutcome.Sent)
                return Later(drafted);
            // Asked again: another attempt may have made a draft at the same time, and only one of them may go.
            found = await FindAsync(id, cancellationToken);
        }

        return found.Problem is { } problem ? problem
            : found.WasSent ? new(MailOutcome.Sent, Reference: id)
            : found.Draft is { } draft ? await SendDraftAsync(draft, id, cancellationToken)
            : new(MailOutcome.Throttled, "The draft was not found.", GraphAnswer.UsualWait);
    }

    private async Task<MailResult> SendDraftAsync(string draft, string id, CancellationToken cancellationToken)
    {
        var (sent, response) = await mailbox.CallAsync(RequestMethod.Post, $"messages/{Uri.EscapeDataString(draft)}/send", null, cancellationToken);
        if (sent.Outcome == MailOutcome.Sent || (sent.Outcome == MailOutcome.Throttled && response?.Status != 404))
            return sent;
        var after = await FindAsync(id, cancellationToken);
        return after.WasSent ? new(MailOutcome.Sent, Reference: id)
            : after.Problem is { } unclear ? unclear
            : after.Draft is null ? new(MailOutcome.Unknown, sent.Reason)
            : Later(sent);
    }

    // Nothing that was done so far does harm when it is done again.
    private static MailResult Later(MailResult result) => result.Outcome == MailOutcome.Unknown
        ? new(MailOutcome.Throttled, result.Reason, GraphAnswer.UsualWait)
        : result;

    private async Task<Found> FindAsync(string id, CancellationToken cancellationToken)
    {
        var filter = Uri.EscapeDataString($"internetMessageId eq '{id.Replace("'", "''", StringComparison.Ordinal)}'");
        var (result, response) = await mailbox.CallAsync(RequestMethod.Get, $"messages?$filter={filter}&$select=id,isDraft&$top=20", null, cancellationToken);
        if (result.Outcome != MailOutcome.Sent)
            return new(null, false, result.Outcome == MailOutcome.Refused ? new(MailOutcome.Throttled, result.Reason, GraphAnswer.UsualWait) : Later(result));
        return Read(response!);
    }

    private static Found Read(Response response)
    {
        try
        {
            using var json = JsonDocument.Parse(response.Content);
            var items = json.RootElement.GetProperty("value").EnumerateArray()
                .Select(item => (Id: item.GetProperty("id").GetString()!, IsDraft: item.GetProperty("isDraft").GetBoolean())).ToList();
            return new(items.Where(item => item.IsDraft).Select(item => item.Id).Min(StringComparer.Ordinal), items.Exists(item => !item.IsDraft), null);
        }
        catch (Exception unreadable) when (unreadable is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return new(null, false, new(MailOutcome.Throttled, "The list of messages could not be read.", GraphAnswer.UsualWait));
        }
    }

    private string MessageId(string correlationId) =>
        $"<{string.Concat(correlationId.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'))}@{domain}>";

    private sealed record Found(string? Draft, bool WasSent, MailResult? Problem);
}
