using Lkjip.App.Answers;
using Lkjip.App.Dashboards;
using Lkjip.App.Exports;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers the reports of an agency over the years as a file.</summary>
internal sealed class GetAgencyTable : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => Routes.AgencyTable;

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string agency, HttpContext context, StorageClients storage, CancellationToken cancellationToken)
    {
        var (unknown, format) = TableFormat.Of(context.Request.Query["format"]);
        if (unknown is not null)
        {
            return unknown;
        }

        var lines = await AgencyDashboard.LinesAsync(storage, agency, cancellationToken);
        return new FileAnswer(format!.Document($"tren-{agency}", DashboardExport.Of("Tren", TrendColumns.All, lines)));
    }
}
