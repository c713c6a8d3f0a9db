using System.Globalization;
using Lkjip.App.Hosting;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Mail;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Mails the planner of a region who has not handed in (daftar yang belum mengajukan).</summary>
internal sealed class ListMissingJob(StorageClients storage, NoticePost post, Settings settings, TimeProvider time) : JobKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "listMissing";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <summary>The id of the job for a day.</summary>
    public static string IdOf(Reminder reminder) => $"missing-{reminder.Day}";

    /// <inheritdoc />
    public override async Task<JobOutcome> RunAsync(JobProgress progress, CancellationToken cancellationToken)
    {
        var key = progress.Job.Report;
        await progress.StepAsync("Mendaftar yang belum mengajukan", 10, cancellationToken);
        if (await storage.Regions.FindAsync(RunKey.RegionOf(key)!, cancellationToken) is not { PlannerEmails.Count: > 0 } region
            || PeriodName.TryParse(key.Period) is not { } period)
        {
            return JobOutcome.Done("Tidak ada alamat surel perencana untuk wilayah ini.");
        }

        var missing = await MissingAsync(region.Id, key.Period, cancellationToken);
        if (missing.Count == 0)
        {
            return JobOutcome.Done("Semua perangkat daerah sudah mengajukan.");
        }

        var (sent, wait) = (0, (TimeSpan?)null);
        foreach (var (i, address) in region.PlannerEmails.Index())
        {
            await progress.StepAsync("Mengirim daftar kepada perencana", 50, cancellationToken);
            var planned = await storage.Notices.PlanAsync(key, 0, $"{progress.Job.Id}.{Whole(i + 1)}", address, cancellationToken);
            var (notice, delay) = await post.SendAsync(
                planned, begun => Task.FromResult(ReminderText.ForPlanner(begun, region, missing, period, time.GetUtcNow(), settings.PublicUrl)), cancellationToken);
            sent += notice.State == Notice.Sent ? 1 : 0;
            if (delay > (wait ?? TimeSpan.MinValue))
            {
                wait = delay;
            }
        }

        return wait is { } later
            ? JobOutcome.Later(later, "Layanan surel belum dapat menerima; daftar dikirim nanti.")
            : JobOutcome.Done($"{Whole(missing.Count)} perangkat daerah belum mengajukan; daftar terkirim ke {Whole(sent)} dari {Whole(region.PlannerEmails.Count)} alamat.");
    }

    // Two partitions, no scan. The index may lag behind a report for a moment; the report itself is asked before an agency is named.
    private async Task<IReadOnlyList<string>> MissingAsync(string regionId, string period, CancellationToken cancellationToken)
    {
        var handedIn = await storage.Reports.ListRegionAsync(regionId, period, cancellationToken)
            .Where(head => !ReportStates.IsOpen(head.State)).Select(head => head.Key.Agency).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        var missing = new List<string>();
        await foreach (var agency in storage.Agencies.ListRegionAsync(regionId, null, cancellationToken).Where(agency => !handedIn.Contains(agency.Id)))
        {
            var head = await storage.Reports.FindAsync(new ReportKey(agency.Id, period), cancellationToken);
            if (head is null || ReportStates.IsOpen(head.State))
            {
                missing.Add(head is null ? $"{agency.Name}: belum ada data" : $"{agency.Name}: {ReportStates.Word(head.State)}");
            }
        }

        return missing;
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
