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
internal sealed class SignatoryNotices(StorageClients storage, NoticePost post, SignatoryLinks links)
{
    /// <summary>Tells all signatories that the report was handed in.</summary>
    /// <returns>How many mails went which way, in Indonesian, and how long to wait for the others; null when none waits.</returns>
    public async Task<(string Told, TimeSpan? Wait)> TellAsync(ReportKey report, int version, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        foreach (var signatory in Signers.Of(reviewed.Assessment.Report))
        {
            await storage.Notices.PlanAsync(report, version, signatory.Id, signatory.Email!, cancellationToken);
        }

        return await SendAsync(report, version, reviewed, cancellationToken);
    }

    /// <summary>Sends the notices of a version that are planned.</summary>
    /// <returns>How many mails went which way, in Indonesian, and how long to wait for the others; null when none waits.</returns>
    public async Task<(string Told, TimeSpan? Wait)> SendAsync(ReportKey report, int version, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        TimeSpan? wait = null;
        var notices = await storage.Notices.ListAsync(report, version, cancellationToken).ToListAsync(cancellationToken);
        foreach (var signatory in Signers.Of(reviewed.Assessment.Report))
        {
            foreach (var planned in notices.Where(notice => notice.SignatoryId == signatory.Id && notice.RevokedAt is null))
            {
                var (_, asked) = await post.SendAsync(planned, begun => ComposeAsync(begun, signatory, reviewed, cancellationToken), cancellationToken);
                wait = asked > (wait ?? TimeSpan.MinValue) ? asked : wait;
            }
        }

        return (await CountAsync(report, version, cancellationToken), wait);
    }

    private async Task<MailMessage> ComposeAsync(Notice notice, Signatory signatory, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        var document = await SignedDocuments.MainAsync(storage, notice.Report, notice.Version, cancellationToken);
        var link = links.Make(notice, document?.Sha256);
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
        }.ToMessage();
    }

    private async Task<string> CountAsync(ReportKey report, int version, CancellationToken cancellationToken)
    {
        var states = await storage.Notices.ListAsync(report, version, cancellationToken).Select(notice => notice.State).ToListAsync(cancellationToken);
        string Count(string state) => states.Count(other => other == state).ToString(CultureInfo.InvariantCulture);
        var unclear = states.Count(state => state is Notice.Unknown or Notice.Sending).ToString(CultureInfo.InvariantCulture);
        var waiting = states.Contains(Notice.Planned, StringComparer.Ordinal) ? $", {Count(Notice.Planned)} menunggu" : "";
        return $"{Count(Notice.Sent)} surel terkirim, {Count(Notice.Refused)} ditolak, {unclear} tidak jelas{waiting}";
    }
}
