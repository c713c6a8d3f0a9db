using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Sends the notices of a version that a person has ordered again (pengiriman ulang pemberitahuan).</summary>
internal sealed class SendNoticesJob(StorageClients storage, SignatoryNotices notices) : JobKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "sendNotices";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <inheritdoc />
    public override async Task<JobOutcome> RunAsync(JobProgress progress, CancellationToken cancellationToken)
    {
        var job = progress.Job;
        await progress.StepAsync("Mengirim surel", 50, cancellationToken);
        if (await StoredReport.LoadAsync(storage, job.Report, job.Version, cancellationToken) is not { } reviewed)
        {
            return JobOutcome.Failed("Versi laporan itu tidak ada.");
        }

        var (told, wait) = await notices.SendAsync(job.Report, job.Version, reviewed, cancellationToken);
        return wait is { } delay ? JobOutcome.Later(delay, $"Layanan surel belum dapat menerima: {told}. Dikirim nanti.") : JobOutcome.Done($"Selesai: {told}.");
    }
}
