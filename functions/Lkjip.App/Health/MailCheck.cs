using Lkjip.Azure.Mail;

namespace Lkjip.App.Health;

/// <summary>Mail could be sent: the pick-up folder can be written, or Microsoft Graph lets us in. Nothing is sent (surel).</summary>
internal sealed class MailCheck(IMailer mailer) : HealthCheck
{
    /// <inheritdoc />
    public override string Name => "mail";

    /// <inheritdoc />
    public override bool IsVital => false;

    /// <inheritdoc />
    public override TimeSpan Life => TimeSpan.FromSeconds(60);

    /// <inheritdoc />
    public override Task RunAsync(CancellationToken cancellationToken) => mailer.CheckAsync(cancellationToken);
}
