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
internal sealed class SignatoryNotices(StorageClients storage, NoticePost post, SignatoryLinks links)
{
    /// <summary>Sends what has not been sent.</summary>
    /// <returns>How many went which way, in Indonesian, and how long to wait for the others; null when none waits.</returns>
    public async Task<(string Told, TimeSpan? Wait)> SendAsync(ReportKey report, int version, ReviewedReport reviewed, CancellationToken cancellationToken)
    {
        TimeSpan? wait = null;
        foreach (var signatory in Signers.Of(reviewed.Assessment.Report))
        {
            var planned = await storage.Notices.PlanAsync(report, version, signatory.Id, signatory.Email!, cancellationToken);
            var (_, asked) = await post.SendAsync(planned, notice => Task.FromResult(Compose(notice, signatory, reviewed).ToMessage()), cancellationToken);
            wait = asked > (wait ?? TimeSpan.MinValue) ? asked : wait;
        }

        return (await CountAsync(report, version, cancellationToken), wait);
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
        var waiting = states.Contains(Notice.Planned, StringComparer.Ordinal) ? $", {Count(Notice.Planned)} menunggu" : "";
        return $"{Count(Notice.Sent)} surel terkirim, {Count(Notice.Refused)} ditolak, {unclear} tidak jelas{waiting}";
    }
}
