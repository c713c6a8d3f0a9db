namespace Lkjip.Azure.Mail;

/// <summary>Sends mails: through Microsoft Graph in Azure, into a pick-up folder standalone (pengirim surel).</summary>
public interface IMailer
{
    /// <summary>True when sending the same mail again does no harm; a notice that was interrupted may then be sent again by machine.</summary>
    bool Repeatable { get; }

    /// <summary>Looks whether mail could be sent now, without sending anything; throws when it could not (readiness).</summary>
    Task CheckAsync(CancellationToken cancellationToken);

    /// <summary>Sends one mail; what became of it is a value.</summary>
    Task<MailResult> SendAsync(MailMessage message, CancellationToken cancellationToken);
}
