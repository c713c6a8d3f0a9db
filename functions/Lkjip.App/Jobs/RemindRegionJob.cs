using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Writes a reminder for each agency of a region that has not handed in (pengingat satu wilayah).</summary>
/// <remarks>The id of a reminder holds its day: a repeat adds nothing.</remarks>
internal sealed class RemindRegionJob(StorageClients storage, RegionWalk walk, JobSender sender) : JobKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "remindRegion";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <summary>The id of the job for a day, and of the reminder of each agency.</summary>
    public static string IdOf(Reminder reminder) => $"remind-{reminder.Day}";

    /// <inheritdoc />
    public override async Task<JobOutcome> RunAsync(JobProgress progress, CancellationToken cancellationToken)
    {
        var (key, id) = (progress.Job.Report, RegionWalk.StemOf(progress.Job.Id));
        await walk.RunAsync(
            progress, RunKey.RegionOf(key)!, "Menulis pengingat",
            async (agency, token) => await RemindAsync(new ReportKey(agency.Id, key.Period), id, progress.Job.CreatedBy, token), cancellationToken);
        return JobOutcome.Done("Pengingat sudah ditulis untuk perangkat daerah yang belum mengajukan.");
    }

    private async Task RemindAsync(ReportKey key, string id, string by, CancellationToken cancellationToken)
    {
        var head = await storage.Reports.FindAsync(key, cancellationToken);
        if (head is not null && !ReportStates.IsOpen(head.State))
        {
            return;
        }

        var job = await storage.Jobs.AddAsync(key, head?.Version ?? 0, new NewJob(RemindJob.KindName) { Id = id }, by, cancellationToken);
        if (job.State == Job.Queued)
        {
            await sender.SendAsync(key, job.Id, cancellationToken);
        }
    }
}
