using System.Globalization;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Publishing;

/// <summary>The published reports of a region and year, from the index of the region (daftar laporan terbitan).</summary>
internal static class PublishedList
{
    /// <summary>The yearly reports and those of the quarters, by agency.</summary>
    public static async Task<IReadOnlyList<ReportHead>> LoadAsync(StorageClients storage, string region, int year, CancellationToken cancellationToken)
    {
        var name = year.ToString("0000", CultureInfo.InvariantCulture);
        var heads = new List<ReportHead>();
        foreach (var period in Enumerable.Range(1, 4).Select(quarter => new PeriodName(year, quarter).ToString()).Prepend(name))
        {
            heads.AddRange(await storage.Reports.ListRegionAsync(region, period, cancellationToken)
                .Where(head => head.State == ReportStates.Published).ToListAsync(cancellationToken));
        }

        return [.. heads.OrderBy(head => head.Names.AgencyName, StringComparer.Ordinal).ThenBy(head => head.Key.Period, StringComparer.Ordinal)];
    }
}
