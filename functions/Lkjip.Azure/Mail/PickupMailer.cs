namespace Lkjip.Azure.Mail;

/// <summary>Writes mails as <c>.eml</c> files into a folder.</summary>
public sealed class PickupMailer(string folder, string from) : IMailer
{
    /// <inheritdoc/>
    public bool Repeatable => true;

    /// <inheritdoc/>
    public Task<MailResult> SendAsync(MailMessage message, CancellationToken cancellationToken) => throw new NotSupportedException($"Being written: {folder} {from}.");
}
