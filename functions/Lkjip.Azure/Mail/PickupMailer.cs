using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using SystemMail = System.Net.Mail.MailMessage;

namespace Lkjip.Azure.Mail;

/// <summary>Writes mails as <c>.eml</c> files into a folder, for use without a mail service (folder surel).</summary>
/// <remarks>
/// The file is named by the correlation id: the same mail again replaces nothing and adds nothing. Any mail program opens it;
/// a mail server's pick-up folder takes it.
/// </remarks>
public sealed class PickupMailer : IMailer
{
    private readonly string folder;
    private readonly MailAddress from;

    /// <summary>A mailer into a folder, which is made when it is missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="from">The address that the mails come from.</param>
    /// <param name="fromName">The name shown with it.</param>
    public PickupMailer(string folder, string from, string fromName)
    {
        this.folder = Path.GetFullPath(folder);
        this.from = new MailAddress(from, fromName, Encoding.UTF8);
    }

    /// <inheritdoc/>
    public bool Repeatable => true;

    /// <inheritdoc/>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var temporary = Directory.CreateDirectory(Path.Combine(folder, ".tmp")).FullName;
        var probe = Path.Combine(temporary, Guid.NewGuid().ToString("N"));
        await File.WriteAllBytesAsync(probe, [], cancellationToken);
        File.Delete(probe);
    }

    /// <inheritdoc/>
    public async Task<MailResult> SendAsync(MailMessage message, CancellationToken cancellationToken)
    {
        var target = Path.Combine(folder, FileName(message.CorrelationId));
        if (File.Exists(target))
            return new(MailOutcome.Sent, Reference: target);
        if (!MailAddress.TryCreate(message.To, message.ToName, Encoding.UTF8, out var to))
            return new(MailOutcome.Refused, $"Not a mail address: {message.To}");
        using var mail = Compose(message, to);
        await WriteAsync(mail, target, cancellationToken);
        return new(MailOutcome.Sent, Reference: target);
    }

    private static string FileName(string correlationId) =>
        string.Concat(correlationId.Select(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_')) + ".eml";

    private SystemMail Compose(MailMessage message, MailAddress to)
    {
        var mail = new SystemMail(from, to) { Subject = OneLine(message.Subject), SubjectEncoding = Encoding.UTF8 };
        mail.Headers.Add("Message-ID", $"<{FileName(message.CorrelationId)[..^4]}@{from.Host}>");
        mail.Headers.Add("X-Lkjip-Notice", OneLine(message.CorrelationId));
        // The last alternative is the preferred one (RFC 2046, 5.1.4).
        mail.AlternateViews.Add(View(message.Text, MediaTypeNames.Text.Plain));
        mail.AlternateViews.Add(View(message.Html, MediaTypeNames.Text.Html));
        return mail;
    }

    private static AlternateView View(string content, string mediaType)
    {
        // Lines end in CR LF within the encoded text too (RFC 2045, 6.8); the library's quoted-printable would write them as =0D=0A.
        var view = AlternateView.CreateAlternateViewFromString(content.ReplaceLineEndings("\r\n"), Encoding.UTF8, mediaType);
        view.TransferEncoding = TransferEncoding.Base64;
        return view;
    }

    // A line break in a header would begin another header.
    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    // SmtpClient chooses a random name; the mail gets its own by a move, which is whole or not at all.
    private async Task WriteAsync(SystemMail mail, string target, CancellationToken cancellationToken)
    {
        var temporary = Directory.CreateDirectory(Path.Combine(folder, ".tmp", Guid.NewGuid().ToString("N")));
        try
        {
            using (var client = new SmtpClient { DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory, PickupDirectoryLocation = temporary.FullName })
                await client.SendMailAsync(mail, cancellationToken);
            File.Move(temporary.EnumerateFiles("*.eml").Single().FullName, target, overwrite: true);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }
}
