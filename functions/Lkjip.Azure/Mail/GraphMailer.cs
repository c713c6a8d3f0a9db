using Azure.Core;
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
    private readonly GraphMailbox mailbox;

    /// <summary>A mailer for a mailbox.</summary>
    /// <param name="sender">The mailbox: its address or object id.</param>
    /// <param name="credential">The identity with the permission.</param>
    /// <param name="options">Transport and time-out; retries are set to none.</param>
    /// <param name="time">For a Retry-After, and for one that names a date.</param>
    public GraphMailer(string sender, TokenCredential credential, GraphOptions options, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(options);
        mailbox = new(sender, credential, options, time);
    }

    /// <inheritdoc/>
    public bool Repeatable => false;

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken cancellationToken) => mailbox.CheckAsync(cancellationToken);

    /// <inheritdoc/>
    public async Task<MailResult> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return (await mailbox.CallAsync(RequestMethod.Post, "sendMail", GraphBody.Of(message), cancellationToken)).Result;
    }
}
