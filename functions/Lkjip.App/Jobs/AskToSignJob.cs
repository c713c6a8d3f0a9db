using System.Globalization;
using Lkjip.App.Signing;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Asks whoever is next to sign (permintaan tanda tangan). Written with the approval, and with each signature but the last.</summary>
/// <remarks>Harmless to repeat and to be late: asks only while the report waits for a signature, and not again for an earlier job.</remarks>
internal sealed class AskToSignJob(StorageClients storage, SignatoryNotices notices) : JobKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "askToSign";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override async Task<JobOutcome> RunAsync(JobProgress progress, CancellationToken cancellationToken)
    {
        var job = progress.Job;
        await progress.StepAsync("Mencari penandatangan berikutnya", 10, cancellationToken);
        if (await storage.Reports.FindAsync(job.Report, cancellationToken) is not { } head || head.State != ReportStates.Approved || head.Version != job.Version)
        {
            return JobOutcome.Done($"Permintaan tanda tangan versi {job.Version.ToString(CultureInfo.InvariantCulture)} tidak diperlukan lagi.");
        }

        var reviewed = (await StoredReport.LoadAsync(storage, job.Report, job.Version, cancellationToken))!;
        var signatures = await storage.Signatures.ListAsync(job.Report, job.Version, cancellationToken).ToListAsync(cancellationToken);
        if (SigningOrder.Of(reviewed.Assessment.Report, signatures).Next is not { } next)
        {
            return JobOutcome.Done("Tidak ada penandatangan dengan alamat surel; laporan ditandatangani dengan masuk ke layanan.");
        }

        await storage.Notices.AskAsync(Ask(job, next), Line(job, next), cancellationToken);
        await progress.StepAsync("Mengirim permintaan tanda tangan", 50, cancellationToken);
        var (_, wait) = await notices.SendAsync(job.Report, job.Version, reviewed, cancellationToken);
        return wait is { } delay
            ? JobOutcome.Later(delay, "Layanan surel belum dapat menerima; permintaan tanda tangan dikirim nanti.")
            : JobOutcome.Done($"Permintaan tanda tangan kepada {next.Position}.");
    }

    private static Notice Ask(Job job, SigningStep next) => new()
    {
        Report = job.Report,
        Version = job.Version,
        SignatoryId = next.Signer.Id,
        Purpose = Notice.Sign,
        To = next.Signer.Email!,
        State = Notice.Planned,
        AskedAt = job.CreatedAt,
        UpdatedAt = job.CreatedAt,
    };

    private static HistoryEntry Line(Job job, SigningStep next) =>
        new(job.CreatedAt, job.CreatedBy, HistoryEntry.AskedToSign, job.Version, ReportStates.Approved, null) { Subject = next.Name };
}
