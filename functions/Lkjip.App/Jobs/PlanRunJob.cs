using System.Collections.Concurrent;
using System.Globalization;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Plans a run: a line for every agency of the region, and a job for each that has data (perencanaan putaran).</summary>
/// <remarks>
/// Harmless to repeat, also after it ended halfway: the id of an agency's job is made of the round and the version, so that a
/// repeat adds nothing, and what is final or under way for the current version is left alone.
/// </remarks>
internal sealed partial class PlanRunJob(
    StorageClients storage, RegionWalk walk, RunKeeper keeper, JobSender sender, TimeProvider time, ILogger<PlanRunJob> logger) : JobKind
{
    /// <summary>The name of the kind.</summary>
    public const string KindName = "planRun";

    private const string NoData = "Belum ada data: perangkat daerah belum menyimpan laporan periode ini.";
    private const string Trouble = "Perencanaan untuk perangkat daerah ini gagal karena kesalahan pada layanan. Jalankan lagi; bila berulang, hubungi administrator.";

    /// <inheritdoc />
    public override string Name => KindName;

    /// <summary>The id of the first planning job of a round.</summary>
    public static string IdOf(string round) => $"plan-{round}";

    /// <inheritdoc />
    public override async Task<JobOutcome> RunAsync(JobProgress progress, CancellationToken cancellationToken)
    {
        var (key, round) = (progress.Job.Report, RegionWalk.StemOf(progress.Job.Id)["plan-".Length..]);
        var run = await storage.Runs.BeginAsync(key, round, progress.Job.CreatedBy, cancellationToken);
        if (run.Round != round)
        {
            return JobOutcome.Done("Digantikan oleh putaran yang lebih baru.");
        }

        var lines = await LinesAsync(key, RegionWalk.AfterOf(progress.Job.Id), cancellationToken);
        var isLast = await walk.RunAsync(
            progress, run.RegionId, "Merencanakan pembuatan dokumen",
            async (agency, token) => await PlanAsync(run, agency, lines.GetValueOrDefault(agency.Id), token), cancellationToken);
        if (!isLast)
        {
            return JobOutcome.Done("Bagian ini selesai direncanakan; pekerjaan berikutnya meneruskan.");
        }

        await RemoveForeignAsync(run, cancellationToken);
        await CloseAsync(key, round, cancellationToken);
        return JobOutcome.Done("Selesai direncanakan.");
    }

    // The trouble of one agency is written on its line and stops nobody else; an outage of the storage stops all, and is tried again.
    private async Task PlanAsync(RunHead run, AgencyRegistration agency, RunLine? line, CancellationToken cancellationToken)
    {
        try
        {
            await PlanOneAsync(run, agency, line, cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested && !StorageFault.IsOutage(failure))
        {
            Log.Trouble(logger, failure, agency.Id, run.Key);
            await storage.Runs.PutLineAsync(run.Key, New(agency, line) with { State = RunLine.Failed, Reason = Trouble }, cancellationToken);
        }
    }

    private async Task PlanOneAsync(RunHead run, AgencyRegistration agency, RunLine? before, CancellationToken cancellationToken)
    {
        var key = new ReportKey(agency.Id, run.Key.Period);
        var line = before is null ? null : await keeper.LookAsync(run.Key, before, cancellationToken);
        if (await storage.Reports.FindAsync(key, cancellationToken) is not { } head)
        {
            await storage.Runs.PutLineAsync(run.Key, New(agency, line) with { State = RunLine.Missing, Reason = NoData }, cancellationToken);
        }
        else if (line is not { State: RunLine.Planned or RunLine.Done } || line.Version != head.Version)
        {
            await OrderAsync(run, New(agency, line) with { Version = head.Version, FromDraft = ReportStates.IsOpen(head.State) }, key, cancellationToken);
        }
        else if (line is { State: RunLine.Planned, Job: { } id } && await storage.Jobs.FindAsync(key, id, cancellationToken) is { State: Job.Queued })
        {
            // Perhaps this very job ended before it could send the message.
            await sender.SendAsync(key, id, cancellationToken);
        }
    }

    private async Task OrderAsync(RunHead run, RunLine line, ReportKey key, CancellationToken cancellationToken)
    {
        if (await keeper.DocumentsAsync(key, line.Version!.Value, cancellationToken) is { Count: > 0 } documents)
        {
            await storage.Runs.PutLineAsync(run.Key, line with { State = RunLine.Done, Documents = documents.Count }, cancellationToken);
            return;
        }

        var id = string.Create(CultureInfo.InvariantCulture, $"run-{run.Round}-v{line.Version}");
        var job = await storage.Jobs.AddAsync(key, line.Version.Value, new NewJob(RenderJob.KindName) { Id = id }, run.By, cancellationToken);
        await storage.Runs.PutLineAsync(run.Key, line with { State = RunLine.Planned, Job = job.Id, Attempt = line.Attempt + 1 }, cancellationToken);
        if (job.State == Job.Queued)
        {
            await sender.SendAsync(key, job.Id, cancellationToken);
        }
    }

    // Lines of agencies that left the region since an earlier round.
    private async Task RemoveForeignAsync(RunHead run, CancellationToken cancellationToken)
    {
        var own = await storage.Agencies.ListRegionAsync(run.RegionId, null, cancellationToken)
            .Select(agency => agency.Id).ToHashSetAsync(StringComparer.Ordinal, cancellationToken);
        await foreach (var line in storage.Runs.LinesAsync(run.Key, null, cancellationToken).Where(line => !own.Contains(line.Agency)))
        {
            await storage.Runs.RemoveLineAsync(run.Key, line.Agency, cancellationToken);
        }
    }

    private async Task CloseAsync(ReportKey key, string round, CancellationToken cancellationToken)
    {
        RunHead? saved = null;
        while (saved is null && await storage.Runs.FindAsync(key, cancellationToken) is { State: RunHead.Planning } run && run.Round == round)
        {
            var lines = await storage.Runs.LinesAsync(key, null, cancellationToken).ToListAsync(cancellationToken);
            var planned = run with { State = RunHead.Working, Counts = RunCounts.Of(lines), PlannedAt = time.GetUtcNow() };
            saved = await storage.Runs.SaveAsync(planned, cancellationToken);
        }
    }

    private async Task<ConcurrentDictionary<string, RunLine>> LinesAsync(ReportKey key, string? after, CancellationToken cancellationToken)
    {
        var lines = new ConcurrentDictionary<string, RunLine>(StringComparer.Ordinal);
        // Some lines may be of agencies that have left the region.
        await foreach (var line in storage.Runs.LinesAsync(key, after, cancellationToken).Take(2 * RegionWalk.MostInOneJob))
        {
            lines[line.Agency] = line;
        }

        return lines;
    }

    private static RunLine New(AgencyRegistration agency, RunLine? line) => new()
    {
        Agency = agency.Id, AgencyName = agency.Name, State = RunLine.Missing, Attempt = line?.Attempt ?? 0,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The agency {Agency} could not be planned in the run {Run}.")]
        public static partial void Trouble(ILogger logger, Exception failure, string agency, ReportKey run);
    }
}
