using System.Globalization;
using Lkjip.App.Identity;
using Lkjip.App.Signing;
using Lkjip.App.State;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Jobs;

/// <summary>Tells the signatories of a report, each once for a version and purpose (pemberitahuan).</summary>
/// <remarks>A mail whose outcome is unknown is never repeated by machine; the ledger keeps it for a person to look at.</remarks>
internal sealed partial class SignatoryNotices(
    StorageClients storage, IMailer mailer, SignatoryLinks links, ILogger<SignatoryNotices> logger)
{
    /// <summary>Tells all signatories that the report was handed in; the result says in Indonesian how many mails went which way.</summary>
    /// <exception cref="MailThrottledException">The mail service asks to come back later.</exception>
    public async Task<string> TellAsync(ReportKey report, int version, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        foreach (var signatory in Signers.Of(reviewed.Assessment.Report))
        {
            await storage.Notices.PlanAsync(report, version, signatory.Id, signatory.Email!, cancellationToken);
        }

        return await SendAsync(report, version, reviewed, cancellationToken);
    }

    /// <summary>Sends the notices of a version that are planned; the result says in Indonesian how many mails went which way.</summary>
    /// <exception cref="MailThrottledException">The mail service asks to come back later.</exception>
    public async Task<string> SendAsync(ReportKey report, int version, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        var throttled = false;
        var notices = await storage.Notices.ListAsync(report, version, cancellationToken).ToListAsync(cancellationToken);
        foreach (var signatory in Signers.Of(reviewed.Assessment.Report))
        {
            foreach (var planned in notices.Where(notice => notice.SignatoryId == signatory.Id && notice.RevokedAt is null))
            {
                throttled |= await SendAsync(planned, signatory, reviewed, cancellationToken);
            }
        }

        return throttled ? throw new MailThrottledException() : await CountAsync(report, version, cancellationToken);
    }

    // True when the mail has to wait.
    private async Task<bool> SendAsync(Notice planned, Signatory signatory, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        if (await storage.Notices.BeginAsync(planned, mailer.Repeatable, cancellationToken) is not { } begun)
        {
            return planned.State == Notice.Planned;
        }

        var document = await SignedDocuments.MainAsync(storage, begun.Report, begun.Version, cancellationToken);
        var result = await mailer.SendAsync(Compose(begun, signatory, reviewed, document?.Sha256).ToMessage(), cancellationToken);
        await storage.Notices.CompleteAsync(begun, result, cancellationToken);
        Log.Told(logger, begun.Report, begun.Version, begun.Purpose, result.Outcome);
        return result.Outcome == MailOutcome.Throttled;
    }

    private NoticeMail Compose(Notice notice, Signatory signatory, ReviewedReport reviewed, string? document)
    {
        var link = links.Make(notice, document);
        var report = reviewed.Assessment.Report;
        return new NoticeMail
        {
            Purpose = NoticeMailPurpose.All.First(purpose => purpose.Id == notice.Purpose),
            To = notice.To,
            Name = signatory.Name,
            Position = Appointments.Titled(signatory),
            ReportTitle = $"{report.Period.Title} {PeriodName.Of(report.Period).InWords()}",
            AgencyName = $"{report.Agency.Name} {report.Agency.Region.Name}",
            Version = notice.Version,
            KeyNumbers = KeyNumbers.Of(reviewed.Assessment),
            Link = link.Uri,
            LinkValidUntil = LocalTime.InWords(link.Expires),
            CorrelationId = notice.CorrelationId,
        };
    }

    private async Task<string> CountAsync(ReportKey report, int version, CancellationToken cancellationToken)
    {
        var states = await storage.Notices.ListAsync(report, version, cancellationToken).Select(notice => notice.State).ToListAsync(cancellationToken);
        string Count(string state) => states.Count(other => other == state).ToString(CultureInfo.InvariantCulture);
        var unclear = states.Count(state => state is Notice.Unknown or Notice.Sending).ToString(CultureInfo.InvariantCulture);
        return $"{Count(Notice.Sent)} surel terkirim, {Count(Notice.Refused)} ditolak, {unclear} tidak jelas";
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "A notice of {Report} version {Version} to {Purpose} ended: {Outcome}.")]
        public static partial void Told(ILogger logger, ReportKey report, int version, string purpose, MailOutcome outcome);
    }
}
