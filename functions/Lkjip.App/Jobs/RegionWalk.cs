using System.Globalization;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Jobs;

/// <summary>Goes through the agencies of a region, so many in one job and the rest in a next one (penelusuran wilayah).</summary>
/// <remarks>The id of the next job holds the agency after which it goes on: <c>plan-due</c>, then <c>plan-due.blitar-disnaker</c>.</remarks>
internal sealed class RegionWalk(StorageClients storage, JobSender sender)
{
    /// <summary>How many agencies one job takes: some seconds of work, far from the deadline of a job.</summary>
    public const int MostInOneJob = 1000;

    private const int Piece = 100;
    private const int Abreast = 8;

    /// <summary>The id of a job without the agency after which it goes on.</summary>
    public static string StemOf(string jobId) => jobId.Split('.')[0];

    /// <summary>The agency after which a job goes on; null for the first.</summary>
    public static string? AfterOf(string jobId) => jobId.Split('.') is [_, var after] ? after : null;

    /// <summary>Does something for each agency of the job's part; true when it was the last part.</summary>
    public async Task<bool> RunAsync(
        JobProgress progress, string regionId, string step, Func<AgencyRegistration, CancellationToken, ValueTask> each, CancellationToken cancellationToken)
    {
        var (key, after) = (progress.Job.Report, AfterOf(progress.Job.Id));
        var agencies = await storage.Agencies.ListRegionAsync(regionId, after, cancellationToken).Take(MostInOneJob + 1).ToListAsync(cancellationToken);
        var part = agencies.Take(MostInOneJob).ToList();
        var limit = new ParallelOptions { MaxDegreeOfParallelism = Abreast, CancellationToken = cancellationToken };
        foreach (var (i, piece) in part.Chunk(Piece).Index())
        {
            await progress.StepAsync($"{step} ({Whole(i * Piece)} dari {Whole(part.Count)})", 5 + (90 * i * Piece / part.Count), cancellationToken);
            await Parallel.ForEachAsync(piece, limit, each);
        }

        if (agencies.Count <= MostInOneJob)
        {
            return true;
        }

        var next = await storage.Jobs.AddAsync(
            key, 0, new NewJob(progress.Job.Kind) { Id = $"{StemOf(progress.Job.Id)}.{part[^1].Id}" }, progress.Job.CreatedBy, cancellationToken);
        await sender.SendAsync(key, next.Id, cancellationToken);
        return false;
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
