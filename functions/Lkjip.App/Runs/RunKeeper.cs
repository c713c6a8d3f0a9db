using Lkjip.App.Documents;
using Lkjip.App.Jobs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Runs;

/// <summary>Keeps a run in step with its jobs: whoever shows or sweeps it reads the job rows of the lines that are not final (pemutakhiran putaran).</summary>
internal sealed class RunKeeper(StorageClients storage)
{
    private const int Abreast = 16;

    /// <summary>The run with its lines as they are now, written back; null when there is none.</summary>
    public async Task<(RunHead Run, IReadOnlyList<RunLine> Lines)?> LookAsync(ReportKey key, CancellationToken cancellationToken)
    {
        if (await storage.Runs.FindAsync(key, cancellationToken) is not { } run)
        {
            return null;
        }

        var lines = await storage.Runs.LinesAsync(key, null, cancellationToken).ToArrayAsync(cancellationToken);
        var open = Enumerable.Range(0, lines.Length).Where(i => lines[i].State == RunLine.Planned);
        await Parallel.ForEachAsync(open, new ParallelOptions { MaxDegreeOfParallelism = Abreast, CancellationToken = cancellationToken },
            async (i, token) => lines[i] = await LookAsync(key, lines[i], token));
        return (await SettleAsync(run, RunCounts.Of(lines), cancellationToken), lines);
    }

    /// <summary>A line as its job has left it, written back when it has moved.</summary>
    public async Task<RunLine> LookAsync(ReportKey run, RunLine line, CancellationToken cancellationToken)
    {
        var key = new ReportKey(line.Agency, run.Period);
        if (line is not { State: RunLine.Planned, Job: { } id } || await storage.Jobs.FindAsync(key, id, cancellationToken) is not { Ended: true } job)
        {
            return line;
        }

        var ended = job.State == Job.Done
            ? line with { State = RunLine.Done, Reason = job.Warning, Documents = (await DocumentsAsync(key, job.Version, cancellationToken)).Count }
            : line with { State = RunLine.Failed, Reason = job.Message };
        return await storage.Runs.ReplaceLineAsync(run, ended, cancellationToken) ?? ended;
    }

    /// <summary>The documents of a version; none while the report itself is not among them.</summary>
    public async Task<IReadOnlyList<StoredDocument>> DocumentsAsync(ReportKey key, int version, CancellationToken cancellationToken)
    {
        var documents = await storage.Documents.ListAsync(key, version, cancellationToken).ToListAsync(cancellationToken);
        return documents.Exists(document => document.Name == ReportTemplates.Documents[0].Name) ? documents : [];
    }

    // Somebody else may settle the same run at the same moment; what he wrote is then as good as this.
    private async Task<RunHead> SettleAsync(RunHead run, RunCounts counts, CancellationToken cancellationToken)
    {
        var settled = run with { Counts = counts };
        if (run.State == RunHead.Planning && await PlanningFailureAsync(run, cancellationToken) is { } reason)
        {
            settled = settled with { State = RunHead.Failed, Reason = reason };
        }
        else if (run.State == RunHead.Working && counts.Planned == 0)
        {
            settled = settled with { State = RunHead.Ended };
        }

        return settled == run ? run : await storage.Runs.SaveAsync(settled, cancellationToken) ?? settled;
    }

    private async Task<string?> PlanningFailureAsync(RunHead run, CancellationToken cancellationToken)
    {
        var stem = PlanRunJob.IdOf(run.Round);
        var failed = await storage.Jobs.ListAsync(run.Key, cancellationToken)
            .FirstOrDefaultAsync(job => job.State == Job.Failed && RegionWalk.StemOf(job.Id) == stem, cancellationToken);
        return failed is null ? null : failed.Message ?? "Perencanaan gagal.";
    }
}
