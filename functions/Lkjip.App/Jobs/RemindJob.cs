using Lkjip.App.Hosting;
using Lkjip.App.State;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Mails an agency that a report is due (pengingat), to the address in the letterhead of its latest report.</summary>
internal sealed class RemindJob(StorageClients storage, NoticePost post, Settings settings) : JobKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "remind";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override async Task<JobOutcome> RunAsync(JobProgress progress, CancellationToken cancellationToken)
    {
        var job = progress.Job;
        await progress.StepAsync("Mencari alamat surel perangkat daerah", 10, cancellationToken);
        if (await AddressAsync(job.Report.Agency, cancellationToken) is not { } address)
        {
            return JobOutcome.Done("Tidak ada alamat surel untuk pengingat: belum ada laporan dengan agency.email.");
        }

        var planned = await storage.Notices.PlanAsync(job.Report, job.Version, job.Id, address, cancellationToken);
        var (notice, wait) = await post.SendAsync(planned, begun => ComposeAsync(begun, cancellationToken), cancellationToken);
        return wait is { } delay ? JobOutcome.Later(delay, "Layanan surel belum dapat menerima; pengingat dikirim nanti.")
            : notice.State == Notice.Sent ? JobOutcome.Done($"Pengingat terkirim ke {address}.")
            : JobOutcome.Failed($"Pengingat ke {address} tidak terkirim dengan pasti: {notice.Reason}");
    }

    private async Task<string?> AddressAsync(string agency, CancellationToken cancellationToken)
    {
        var latest = await storage.Reports.ListAsync(agency, cancellationToken).OrderByDescending(head => head.UpdatedAt).FirstOrDefaultAsync(cancellationToken);
        var reviewed = latest is null ? null : await StoredReport.LoadAsync(storage, latest.Key, latest.Version, cancellationToken);
        return reviewed?.Assessment.Report.Agency.Email is { Length: > 0 } email ? email : null;
    }

    private async Task<MailMessage> ComposeAsync(Notice notice, CancellationToken cancellationToken)
    {
        var agency = await storage.Agencies.FindAsync(notice.Report.Agency, cancellationToken);
        var name = agency is null ? notice.Report.Agency : $"{agency.Name} {agency.RegionName}";
        var period = PeriodName.TryParse(notice.Report.Period)?.InWords() ?? notice.Report.Period;
        var link = $"{settings.PublicUrl.AbsoluteUri.TrimEnd('/')}{Routes.Prefix}";
        var text = $"Yth. {name},\n\nLaporan kinerja {period} belum diajukan. Mohon lengkapi dan ajukan melalui:\n{link}\n\nSurel ini dikirim otomatis.\n";
        var html = $"<!doctype html><html lang=\"id\"><body><p>Yth. {Encode(name)},</p><p>Laporan kinerja {Encode(period)} belum diajukan. "
            + $"Mohon lengkapi dan ajukan melalui <a href=\"{Encode(link)}\">{Encode(link)}</a>.</p><p>Surel ini dikirim otomatis.</p></body></html>";
        return new MailMessage(notice.To, name, $"Pengingat: laporan kinerja {period} belum diajukan", text, html, notice.CorrelationId);
    }

    private static string Encode(string text) => System.Net.WebUtility.HtmlEncode(text);
}
