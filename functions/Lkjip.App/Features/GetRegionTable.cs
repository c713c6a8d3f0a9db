using Lkjip.App.Answers;
using Lkjip.App.Dashboards;
using Lkjip.App.Exports;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers the dashboard of a region as a file: what the filter in the address leaves, in its order.</summary>
internal sealed class GetRegionTable : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.RegionTable;

    /// <inheritdoc />
    public override string Policy => Policies.SignedIn;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(
        string region, string period, HttpContext context, StorageClients storage, CancellationToken cancellationToken)
    {
        var (refused, dashboard) = await RegionDashboard.LoadAsync(storage, region, period, Caller.Of(context.User), cancellationToken);
        if (refused is not null)
        {
            return refused;
        }

        var (unknown, format) = TableFormat.Of(context.Request.Query["format"]);
        if (unknown is not null)
        {
            return unknown;
        }

        var lines = DashboardFilter.Of(context.Request.Query).Apply(dashboard!.Lines);
        var table = DashboardExport.Of($"{dashboard.Period.InWords()}", RegionColumns.All, lines);
        return new FileAnswer(format!.Document($"dasbor-{dashboard.Region.Id}-{dashboard.Period}", table));
    }
}
