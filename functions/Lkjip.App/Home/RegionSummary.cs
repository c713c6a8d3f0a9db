using Lkjip.App.Identity;
using Lkjip.App.Runs;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Home;

/// <summary>A region on the home page of somebody with many agencies: counts and ways on (ringkasan wilayah).</summary>
/// <param name="Region">The region.</param>
/// <param name="Periods">Its periods, the newest first; none where they were not read.</param>
internal sealed record RegionSummary(RegionRegistration Region, IReadOnlyList<PeriodCounts> Periods)
{
    /// <summary>Reads a region: its agencies and the index of each period that is worked on.</summary>
    public static async Task<RegionSummary> LoadAsync(
        StorageClients storage, RegionRegistration region, Caller caller, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var deadlines = Deadlines.Of(region);
        var agencies = await storage.Agencies.ListRegionAsync(region.Id, null, cancellationToken).Where(caller.Has).ToListAsync(cancellationToken);
        var periods = await Task.WhenAll(OpenPeriods.Of(deadlines, now).Select(async period => PeriodCounts.Of(
            period, deadlines, agencies, await storage.Reports.ListRegionAsync(region.Id, period.ToString(), cancellationToken).ToListAsync(cancellationToken))));
        return new(region, periods);
    }
}
