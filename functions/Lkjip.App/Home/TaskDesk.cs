using Lkjip.App.Identity;
using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Home;

/// <summary>Gathers what a caller has to do, from the agencies and regions assigned to him; never over all agencies (meja tugas).</summary>
internal sealed class TaskDesk(StorageClients storage, RegionAccess regions, TimeProvider time)
{
    /// <summary>The most agencies whose reports are read one by one.</summary>
    public const int MostAgencies = 24;

    /// <summary>The most regions whose reports are counted.</summary>
    public const int MostRegions = 6;

    /// <summary>What the caller has to do and waits for.</summary>
    public async Task<HomeView> LoadAsync(Caller caller, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var own = await OwnAgencies.ListAsync(storage, caller, cancellationToken);
        var whole = await regions.ListAsync(caller, cancellationToken);
        var deadlines = await DeadlinesAsync(own, whole, cancellationToken);
        var summaries = await Task.WhenAll(whole.Take(MostRegions).Select(region => RegionSummary.LoadAsync(storage, region, caller, now, cancellationToken)));
        var subjects = await Task.WhenAll(own.Take(MostAgencies).Select(agency => SubjectsAsync(agency, deadlines[agency.RegionId], now, cancellationToken)));
        var direct = own.Take(MostAgencies).Select(agency => agency.Id).ToHashSet(StringComparer.Ordinal);
        var ofRegions = summaries.SelectMany(region => region.Periods).SelectMany(period => period.Heads)
            .Where(head => !direct.Contains(head.Key.Agency)).Select(TaskSubject.Of);
        var view = HomeView.Of(caller, subjects.SelectMany(list => list), ofRegions, deadlines, now) with
        {
            Regions = [.. summaries, .. whole.Skip(MostRegions).Select(region => new RegionSummary(region, []))],
            Agencies = own.Count,
        };
        return await view.QuotedAsync(storage, cancellationToken);
    }

    private async Task<Dictionary<string, Deadlines>> DeadlinesAsync(
        IReadOnlyList<AgencyRegistration> own, IReadOnlyList<RegionRegistration> whole, CancellationToken cancellationToken)
    {
        var deadlines = whole.ToDictionary(region => region.Id, Deadlines.Of, StringComparer.Ordinal);
        foreach (var agency in own.Where(agency => !deadlines.ContainsKey(agency.RegionId)).DistinctBy(agency => agency.RegionId, StringComparer.Ordinal))
        {
            deadlines[agency.RegionId] = Deadlines.Of(await storage.Regions.FindAsync(agency.RegionId, cancellationToken)
                ?? new RegionRegistration { Id = agency.RegionId, Name = agency.RegionName, TimeZone = agency.TimeZone });
        }

        return deadlines;
    }

    // Every report of the agency, and the periods worked on for which there is none.
    private async Task<List<TaskSubject>> SubjectsAsync(AgencyRegistration agency, Deadlines deadlines, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var heads = await storage.Reports.ListAsync(agency.Id, cancellationToken).ToListAsync(cancellationToken);
        var missing = OpenPeriods.Of(deadlines, now).Where(period => heads.TrueForAll(head => head.Key.Period != period.ToString()));
        return [.. heads.Select(TaskSubject.Of), .. missing.Select(period => TaskSubject.Of(agency, period))];
    }
}
