using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Lists the reports of an agency with their state.</summary>
internal sealed class GetReports : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Agency}/reports";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string agency, StorageClients storage, CancellationToken cancellationToken)
    {
        var heads = await storage.Reports.ListAsync(agency, cancellationToken).ToListAsync(cancellationToken);
        return new JsonAnswer(new { reports = heads.Select(HeadAnswer.Of) });
    }
}
