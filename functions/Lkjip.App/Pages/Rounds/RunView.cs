using Lkjip.App.Runs;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Pages.Rounds;

/// <summary>Everything the page of a run shows (halaman putaran).</summary>
/// <param name="Region">The region.</param>
/// <param name="Period">The period.</param>
/// <param name="Run">The head; null while nothing was begun.</param>
/// <param name="Lines">All lines, by agency.</param>
internal sealed record RunView(RegionRegistration Region, PeriodName Period, RunHead? Run, IReadOnlyList<RunLineView> Lines)
{
    /// <summary>The deadlines of the region.</summary>
    public Deadlines Deadlines => Deadlines.Of(Region);

    /// <summary>How many agencies a next round would do something for.</summary>
    public int Again => Lines.Count(line => line.IsAgain);

    /// <summary>Reads the run, brought up to date, and the heads of its reports from the index of the region.</summary>
    public static async Task<RunView> LoadAsync(
        StorageClients storage, RunKeeper keeper, RegionRegistration region, PeriodName period, CancellationToken cancellationToken)
    {
        if (await keeper.LookAsync(RunKey.Of(region.Id, period.ToString()), cancellationToken) is not { } look)
        {
            return new(region, period, null, []);
        }

        var heads = await storage.Reports.ListRegionAsync(region.Id, period.ToString(), cancellationToken)
            .ToDictionaryAsync(head => head.Key.Agency, StringComparer.Ordinal, cancellationToken);
        return new(region, period, look.Run, [.. look.Lines.Select(line => new RunLineView(line, heads.GetValueOrDefault(line.Agency)))]);
    }
}
