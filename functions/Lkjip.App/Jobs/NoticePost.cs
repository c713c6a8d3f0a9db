using Lkjip.App.Telemetry;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Sends a planned notice once, and says how long to wait where it could not go yet (pengiriman pemberitahuan).</summary>
/// <remarks>
/// A mail whose outcome is unknown is never repeated by machine. Whether the mail of a process that died while sending went out,
/// nobody can tell: where repeats do harm, it is recorded as unknown for a person to look at.
/// </remarks>
internal sealed partial class NoticePost(StorageClients storage, IMailer mailer, TimeProvider time, ILogger<NoticePost> logger)
{
    // Longer than a request to the mail service may take.
    private static readonly TimeSpan SendingTime = TimeSpan.FromMinutes(2);

    /// <summary>Sends a notice that is due.</summary>
    /// <param name="notice">The notice as planned.</param>
    /// <param name="compose">Writes the mail.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The notice as it stands now, and how long to wait; null when nothing is left to do.</returns>
    public async Task<(Notice Notice, TimeSpan? Wait)> SendAsync(Notice notice, Func<Notice, Task<MailMessage>> compose, CancellationToken cancellationToken)
    {
        if (await storage.Notices.BeginAsync(notice, mailer.Repeatable, cancellationToken) is not { } begun)
        {
            return await WithoutSendingAsync(notice, cancellationToken);
        }

        var result = await mailer.SendAsync(await compose(begun), cancellationToken);
        // The mail is out: that must be written, also when the caller has gone.
        var ended = await storage.Notices.CompleteAsync(begun, result, CancellationToken.None) ?? begun;
        Count(begun, result);
        Log.Told(logger, begun.Report, begun.Version, begun.Purpose, result.Outcome);
        return (ended, result.Outcome == MailOutcome.Throttled ? Wait(ended) : null);
    }

    private async Task<(Notice Notice, TimeSpan? Wait)> WithoutSendingAsync(Notice notice, CancellationToken cancellationToken)
    {
        if (notice.State == Notice.Planned)
        {
            return (notice, Wait(notice));
        }

        if (notice.State != Notice.Sending || mailer.Repeatable)
        {
            return (notice, null);
        }

        if (notice.UpdatedAt + SendingTime > time.GetUtcNow())
        {
            return (notice, SendingTime);
        }

        var unknown = new MailResult(MailOutcome.Unknown, "Layanan berhenti saat surel ini sedang dikirim.");
        Count(notice, unknown);
        return (await storage.Notices.CompleteAsync(notice, unknown, cancellationToken) ?? notice, null);
    }

    private static void Count(Notice notice, MailResult result) =>
        Figures.Mails.Add(1, Figures.Tag("outcome", result.Outcome.ToString().ToLowerInvariant()), Figures.Tag("purpose", notice.Purpose));

    private TimeSpan Wait(Notice notice) => notice.NotBefore is { } until && until > time.GetUtcNow() ? until - time.GetUtcNow() : TimeSpan.Zero;

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "A mail about {Report} version {Version} to {Purpose} ended: {Outcome}.")]
        public static partial void Told(ILogger logger, ReportKey report, int version, string purpose, MailOutcome outcome);
    }
}
