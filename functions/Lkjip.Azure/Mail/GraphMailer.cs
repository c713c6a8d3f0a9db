using Azure.Core;

namespace Lkjip.Azure.Mail;

/// <summary>Sends mails through Microsoft Graph as one mailbox.</summary>
public sealed class GraphMailer(string sender, TokenCredential credential) : IMailer
{
    /// <inheritdoc/>
    public bool Repeatable => false;

    /// <inheritdoc/>
    public Task<MailResult> SendAsync(MailMessage message, CancellationToken cancellationToken) => throw new NotSupportedException($"Being written: {sender} {credential}.");
}
