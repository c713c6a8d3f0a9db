using Lkjip.App.Answers;
using Lkjip.App.Hosting;
using Lkjip.App.Identity;
using Lkjip.App.State;
using Lkjip.Azure.Stores;

namespace Lkjip.App.Features;

/// <summary>Answers who did what with a report, oldest first.</summary>
internal sealed class GetReportHistory : Feature
{
    /// <inheritdoc />
    public override IReadOnlyList<string> Methods => Reading;

    /// <inheritdoc />
    public override string Route => $"{Routes.Report}/history";

    /// <inheritdoc />
    public override string Policy => Policies.ReadAgency;

    /// <inheritdoc />
    public override Delegate Handler => HandleAsync;

    private static async Task<IResult> HandleAsync(string agency, string period, StorageClients storage, CancellationToken cancellationToken)
    {
        if (ReportAddress.Read(agency, period, out var key) is { } misaddressed)
        {
            return misaddressed;
        }

        var history = await storage.Reports.HistoryAsync(key, cancellationToken).ToListAsync(cancellationToken);
        return history.Count > 0 ? new JsonAnswer(new { history = history.Select(HistoryAnswer.Of) }) : ReportAddress.Unknown(key);
    }
}
