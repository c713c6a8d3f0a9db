using Lkjip.App.Hosting;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Mails an agency that a report is due (pengingat): to its registered address, else to the one in the letterhead of its latest report.</summary>
internal sealed class RemindJob(StorageClients storage, NoticePost post, Settings settings, TimeProvider time) : JobKind
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
        if (await storage.Reports.FindAsync(job.Report, cancellationToken) is { } head && !ReportStates.IsOpen(head.State))
        {
            return JobOutcome.Done("Tidak perlu: laporan sudah diajukan.");
        }

        var agency = await storage.Agencies.FindAsync(job.Report.Agency, cancellationToken);
        if (agency is null || PeriodName.TryParse(job.Report.Period) is not { } period || await AddressAsync(agency, cancellationToken) is not { } address)
        {
            return JobOutcome.Done("Tidak ada alamat surel untuk pengingat: daftarkan surel perangkat daerah, atau isi agency.email dalam laporannya.");
        }

        var planned = await storage.Notices.PlanAsync(job.Report, job.Version, job.Id, address, cancellationToken);
        var (notice, wait) = await post.SendAsync(planned, begun => ComposeAsync(begun, agency, period, cancellationToken), cancellationToken);
        return wait is { } delay ? JobOutcome.Later(delay, "Layanan surel belum dapat menerima; pengingat dikirim nanti.")
            : notice.State == Notice.Sent ? JobOutcome.Done($"Pengingat terkirim.")
            : JobOutcome.Failed($"Pengingat tidak terkirim dengan pasti: {notice.Reason}");
    }

    private async Task<string?> AddressAsync(AgencyRegistration agency, CancellationToken cancellationToken)
    {
        if (agency.Email is { Length: > 0 } registered)
        {
            return registered;
        }

        var latest = await storage.Reports.ListAsync(agency.Id, cancellationToken).OrderByDescending(head => head.UpdatedAt).FirstOrDefaultAsync(cancellationToken);
        try
        {
            var reviewed = latest is null ? null : await StoredReport.LoadAsync(storage, latest.Key, latest.Version, cancellationToken);
            return reviewed?.Assessment.Report.Agency.Email is { Length: > 0 } email ? email : null;
        }
        catch (UnreadableReportException)
        {
            // A report that cannot be read has no address to give.
            return null;
        }
    }

    private async Task<MailMessage> ComposeAsync(Notice notice, AgencyRegistration agency, PeriodName period, CancellationToken cancellationToken)
    {
        var region = await storage.Regions.FindAsync(agency.RegionId, cancellationToken)
            ?? new RegionRegistration { Id = agency.RegionId, Name = agency.RegionName, TimeZone = agency.TimeZone };
        return ReminderText.ForAgency(notice, agency, Deadlines.Of(region), period, time.GetUtcNow(), settings.PublicUrl);
    }
}
