using System.Globalization;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reports;

namespace Lkjip.App.Jobs;

/// <summary>Tells the signatories of a report, each once for a version (pemberitahuan).</summary>
/// <remarks>A mail whose outcome is unknown is never repeated by machine; the ledger keeps it for a person to look at.</remarks>
internal sealed partial class SignatoryNotices(
    StorageClients storage, IMailer mailer, SignatoryLinks links, ILogger<SignatoryNotices> logger)
{
    /// <summary>Sends what has not been sent; the result says in Indonesian how many went which way.</summary>
    /// <exception cref="MailThrottledException">The mail service asks to come back later.</exception>
    public async Task<string> SendAsync(ReportKey report, int version, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        var throttled = false;
        foreach (var signatory in Signers.Of(reviewed.Assessment.Report))
        {
            var planned = await storage.Notices.PlanAsync(report, version, signatory.Id, signatory.Email!, cancellationToken);
            if (await storage.Notices.BeginAsync(planned, mailer.Repeatable, cancellationToken) is not { } begun)
            {
                throttled |= planned.State == Notice.Planned;
                continue;
            }

            var result = await mailer.SendAsync(Compose(begun, signatory, reviewed).ToMessage(), cancellationToken);
            await storage.Notices.CompleteAsync(begun, result, cancellationToken);
            Log.Told(logger, begun.CorrelationId, result.Outcome);
            throttled |= result.Outcome == MailOutcome.Throttled;
        }

        return throttled ? throw new MailThrottledException() : await CountAsync(report, version, cancellationToken);
    }

    private NoticeMail Compose(Notice notice, Signatory signatory, ReviewedReport reviewed)
    {
        var link = links.Make(notice.Report, notice.Version, signatory.Id);
        var report = reviewed.Assessment.Report;
        return new NoticeMail
        {
            To = notice.To,
            Name = signatory.Name,
            Position = signatory.Position,
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
        [LoggerMessage(Level = LogLevel.Information, Message = "The mail {Mail} ended: {Outcome}.")]
        public static partial void Told(ILogger logger, string mail, MailOutcome outcome);
    }
}
