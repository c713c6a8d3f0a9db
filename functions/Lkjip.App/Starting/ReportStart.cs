using Lkjip.App.Features;
using Lkjip.App.Identity;
using Lkjip.App.Problems;
using Lkjip.App.State;
using Lkjip.Azure.Stores;
using Lkjip.Domain.Reading;
using Lkjip.Domain.Reports;
using Lkjip.Domain.Starting;

namespace Lkjip.App.Starting;

/// <summary>Begins the report of an agency and period: empty, or with the structure of an earlier one (memulai laporan).</summary>
internal sealed class ReportStart(StorageClients storage, ReportSaver saver)
{
    private static readonly string[] Governments = ["Kabupaten ", "Kota ", "Provinsi "];

    /// <summary>The earlier reports that can be begun from, the nearest first: of the same year and of the year before.</summary>
    public async Task<IReadOnlyList<PeriodName>> OffersAsync(string agency, PeriodName period, CancellationToken cancellationToken) =>
        await storage.Reports.ListAsync(agency, cancellationToken).Select(head => PeriodName.TryParse(head.Key.Period)).OfType<PeriodName>()
            .Where(former => former != period && former.Year >= period.Year - 1 && Order(former).CompareTo(Order(period)) < 0)
            .OrderByDescending(former => former.Quarter is null == period.Quarter is null).ThenByDescending(Order).ToListAsync(cancellationToken);

    /// <summary>Stores the first version, or says why not.</summary>
    /// <param name="agency">The agency.</param>
    /// <param name="period">The period.</param>
    /// <param name="from">The period of the report whose structure is taken over; null for an empty report.</param>
    /// <param name="caller">Who begins.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<Problem?> BeginAsync(
        AgencyRegistration agency, PeriodName period, PeriodName? from, Caller caller, CancellationToken cancellationToken)
    {
        var report = from is null
            ? NewReport.Empty(AgencyOf(agency), period.Year, period.Quarter)
            : await FormerAsync(new ReportKey(agency.Id, from.ToString()), cancellationToken) is { } former
                ? NewReport.After(former, period.Year, period.Quarter)
                : null;
        if (report is null)
        {
            return new Problem("start-refused", ("reason", $"laporan {from!.InWords()} tidak ada atau tidak terbaca"));
        }

        var conditions = new Conditions(IfMatch: null, CreateOnly: true, IdempotencyKey: null);
        var (problem, _) = await saver.SaveAsync(new ReportKey(agency.Id, period.ToString()), ReportWriter.Write(report), conditions, caller, cancellationToken);
        return problem;
    }

    private async Task<PerformanceReport?> FormerAsync(ReportKey key, CancellationToken cancellationToken) =>
        await storage.Reports.FindAsync(key, cancellationToken) is { } head
        && await StoredReport.ContentAsync(storage, key, head.Version, cancellationToken) is { } content
            ? ReportReader.Read(content.Content).Report
            : null;

    // A year comes after its quarters.
    private static (int Year, int Quarter) Order(PeriodName period) => (period.Year, period.Quarter ?? 5);

    private static Agency AgencyOf(AgencyRegistration agency) => new()
    {
        Id = agency.Id, Name = agency.Name, Email = agency.Email,
        Region = new Region { Id = agency.RegionId, Name = agency.RegionName, Government = $"Pemerintah {agency.RegionName}", Place = PlaceOf(agency.RegionName) },
    };

    private static string PlaceOf(string region) =>
        Governments.FirstOrDefault(kind => region.StartsWith(kind, StringComparison.OrdinalIgnoreCase)) is { } kind ? region[kind.Length..] : region;
}
