using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Dashboards;

/// <summary>The reports of an agency over the years, and one of them opened (dasbor perangkat daerah).</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Lines">Its reports, the newest first.</param>
/// <param name="Chosen">The one that is opened; null where there is none.</param>
/// <param name="Report">That report with its figures.</param>
internal sealed record AgencyDashboard(AgencyRegistration Agency, IReadOnlyList<PeriodLine> Lines, PeriodLine? Chosen, ReviewedReport? Report)
{
    /// <summary>The indicators of the opened report.</summary>
    public IReadOnlyList<IndicatorLine> Indicators => Report is null ? [] : IndicatorLine.All(Report.Assessment);

    /// <summary>Reads the heads, and opens the report asked for, or the newest.</summary>
    public static async Task<AgencyDashboard?> LoadAsync(StorageClients storage, string agency, string? period, CancellationToken cancellationToken)
    {
        if (await storage.Agencies.FindAsync(agency, cancellationToken) is not { } registration)
        {
            return null;
        }

        var lines = await LinesAsync(storage, agency, cancellationToken);
        var chosen = lines.FirstOrDefault(line => line.Head.Key.Period == period) ?? (lines.Count > 0 ? lines[0] : null);
        return new(
            registration, lines, chosen,
            chosen is null ? null : await StoredReport.LoadAsync(storage, chosen.Head.Key, chosen.Head.Version, cancellationToken));
    }

    /// <summary>The reports of an agency, the newest first; a year before its quarters.</summary>
    public static async Task<IReadOnlyList<PeriodLine>> LinesAsync(StorageClients storage, string agency, CancellationToken cancellationToken) =>
        await storage.Reports.ListAsync(agency, cancellationToken).Select(PeriodLine.Of)
            .OrderByDescending(line => line.Period.Year).ThenByDescending(line => line.Period.Quarter ?? 5).ToListAsync(cancellationToken);
}
